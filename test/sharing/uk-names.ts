// Common given names and surnames of the UK, as the Office for National Statistics and the census lists have them. A third are also words, places or months.

export const givenNames = `Olivia Amelia Isla Ava Freya Florence Sophia Isabella Mia Evie Charlotte Phoebe Muhammad Noah George Oliver Leo Arthur Oscar Theodore
  Henry Freddie Thomas Mohammed Aisha Fatima Zainab Priya Anjali Kacper Zuzanna Oluwaseun Chidi Siobhan Niamh Eilidh Rhys Angharad Callum Finlay
  April May June Grace Will Mark Rose Faith Hope Summer Chester Lincoln Brooke Dale Ivy Daisy Poppy Jack Frank Austin`.trim().split(/\s+/);

export const surnames = `Smith Jones Williams Taylor Davies Evans Thomas Roberts Johnson Robinson Wright Thompson Hughes Edwards Patel Khan Ahmed Hussain Begum Kaur
  Singh Ali O'Brien O'Neill McDonald MacLeod Kowalski Nowak Adeyemi Okafor Fernandes Nguyen Chowdhury Griffiths Morgan Lloyd Murphy Doherty Campbell Stewart
  Green Brown White King Hill Wood Cook Baker Marsh Young Bell Fox Ward Mills Lancaster Preston Bolton Kent Derby Washington`.trim().split(/\s+/);
