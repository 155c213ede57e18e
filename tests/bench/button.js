// The floor of a launcher in `npm run bench`: one script draws a button in a shadow root that does nothing.
(() => {
  const start = () => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    button.textContent = 'Request a consultation';
    button.style.cssText =
      'position:fixed;right:16px;bottom:16px;padding:14px 20px;border:0;border-radius:24px;' +
      'background:#0f6b6b;color:#fff;font:600 16px/1.25 system-ui';
    host.attachShadow({ mode: 'open' }).append(button);
    document.documentElement.append(host);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
