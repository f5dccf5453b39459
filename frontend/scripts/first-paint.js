// Until the application has drawn the page itself, a link in the first HTML is an ordinary link: the application's router
// would take the click and, not being ready, forget it.
addEventListener('click', (event) => {
  if (event.target.closest('#first-paint a[href]')) event.stopImmediatePropagation();
}, true);
