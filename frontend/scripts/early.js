// What a member presses in the first paint, before the application is there to answer: noted, and shown as under way.
// The element continuum-page presses it again as soon as it shows the same control.
document.addEventListener('click', function (event) {
  const control = event.target.closest('#first-paint [data-action]');
  if (!control || event.ctrlKey || event.metaKey || control.matches('form, select, input:not([type="button"]), textarea')) return;
  event.preventDefault();
  if (window.pressedEarly) window.pressedEarly.removeAttribute('aria-disabled');
  control.setAttribute('aria-disabled', 'true');
  window.pressedEarly = control;
});

// A link there is an ordinary link: the application's router would take the click and, not being ready, forget it.
window.addEventListener('click', function (event) {
  if (event.target.closest('#first-paint a[href]')) event.stopImmediatePropagation();
}, true);
