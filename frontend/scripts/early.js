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

// So with a form: it is sent when the application has drawn it, with what was typed into it.
document.addEventListener('submit', function (event) {
  if (!event.target.matches('#first-paint form[data-action]')) return;
  event.preventDefault();
  window.pressedEarly = event.target;
  window.pressedWith = event.submitter;
});

// A link there is an ordinary link: the application's router would take the click and, not being ready, forget it.
window.addEventListener('click', function (event) {
  if (event.target.closest('#first-paint a[href]')) event.stopImmediatePropagation();
}, true);
