// Words that take in too much to be looked at in one enquiry.

/** Whole domains: nobody collects evidence on all of one of these. */
export const wholes = [
  'society|societies|people|everyone|everybody|anyone|humans?|humanity|mankind|the public|the world|the planet',
  'life(?! (?:in|for|of|at)\\b)|the environment|the economy|the future|culture|the community|communities|the nation|health|us all',
].join('|');

/** Words for all of teaching and learning, or all of what comes of it. */
export const umbrellas = [
  'learning|teaching|education|pedagog(?:y|ies)|practices?|provision|standards?|outcomes?|results|achievements?|attainment',
  'progress|performance|grades?|schools?|schooling|curriculum|development|quality|success|improvement|improvements',
  'engagement|motivation|wellbeing|well being|resilience|confidence|behaviou?r|behaviou?rs|attitudes?|aspirations?',
  'independence|potential|needs|experiences?|learn|succeed|achieve|thrive|flourish|progressing|fun|good|better|well|happy',
  'factors|things|lot|work|academic|pupils?|effectiveness',
].join('|');

/** Countries and continents, as places too large to gather evidence in. */
export const countries = [
  'the (?:us|usa|uk|eu|country|nation)|usa|uk|america|england|britain|great britain|united kingdom|united states|scotland',
  'wales|ireland|europe|africa|asia|australia|canada|india|china|the west|worldwide|nationally|nationwide|globally',
  '(?:around|across|in) the world|developed nations|developing nations|(?:developed|developing) countries',
].join('|');

/** Judging words that mean nothing until somebody says what would count. */
export const judgingWords = [
  'good|bad|best|better|worst|worse|effective|ineffective|successful|useful|harmful|beneficial|important|necessary|great',
  'ideal|right|wrong|helpful|worthwhile|valuable|dangerous|outstanding|positive|negative|a problem|a success|a failure',
  'fit for purpose|a good idea|a good thing|worth it',
].join('|');
