// Runs before the first paint: the colors that this browser's owner chose, if they chose any. What a member chose for all
// their devices stands in the document already.
(function (chosen) {
  if (document.documentElement.dataset.scheme) return;
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
})((function () { try { return localStorage.getItem('continuum.scheme') } catch (e) { return null } })());
