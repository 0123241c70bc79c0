/** The dome of an observatory with its slit and the horizon. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 26" width="36" height="29" aria-hidden="true">
      <g fill="none" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
        <path class="logo-dome" d="M5 19a11 11 0 0 1 22 0zM16 8.500V2M10.500 14a6.500 6.500 0 0 1 11 0" />
        <path class="logo-horizon" d="M3 24h26" />
      </g>
    </svg>
  );
}
