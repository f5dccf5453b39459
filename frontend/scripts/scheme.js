// Runs before the first paint: the colors that this browser's owner chose, if they chose any.
(function (chosen) {
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
})((function () { try { return localStorage.getItem('continuum.scheme') } catch (e) { return null } })());
