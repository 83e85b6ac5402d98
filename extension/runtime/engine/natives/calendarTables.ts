// What no rule gives: months as they were announced in Mecca, and leap years by the sun over Tehran.

/** Of each year from 1318 to 1500 AH three hexadecimal digits: a bit for each month that has 30 days, the first one lowest. */
export const umAlQuraMonths = [
  '2ea6e9ed2ea4d4aa96536ab5daaba4b49a9352ba574b6ab55aad55d2aa564ae95d2ec6d56aa5554ab95b2ba575',
  'bb27647496552ab55bada6d4ec9d92d25a4d2ad56db6ab52aa5a4b4979372b6575d6ad52a9692d25d4ddada5d4',
  'da9d52aaa4d69b63747697526a554baab55aad5dd2da4d49a9552da5d55aad56aa69552ba574ae97656cb55aaa',
  'a554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d',
  '49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92b2564bcab55ab556d2ea5e4aa9552d',
  'aad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6ab54b29a9352ba57536',
  'ab56aae93',
].join('');

/** From the leap year 5 on: how many times the next leap year comes four years later, before it comes five years later; to 9377. */
export const persianGaps = [
  '777767777687677777776777777777777678677777777678677777777777767786777777777777678767786777777776',
  '877677777777777677777776777777767777777677777767776777777677767776777677677677767767767767676776',
  '776776677677667677676677667676676766767666767667667667666676676666766676666676666666676666666666',
  '666666661',
].join('');
