/** How a person gets what a journey needs. */
export const howToGetOne =
  'Install the system library libnss3 for the browser that npm brings, or Chrome, Edge or Chromium (Debian: apt-get install chromium).';
