/** sha256 of zones and items. To change one is to change words that people in danger read: have them reread. */
export const CHECKSUMS: Readonly<Record<string, string>> = {
  'couple, fr': '52d915814395e3ed34cf2d5590bdd8d4e615282bc49761a6cbe2af39b9401b25',
  'couple, en': 'b5d7e5277b9bd7009dc52b058a710a8550e40c275cbdbaa517b09d450a41e04f',
  'couple-temoin, fr': '1a17f7fc27cea50f74551572f4747258ec86b6887de540a2ba9812e3d31d7f19',
  'couple-temoin, en': 'd7fa8776b2c7cbcaa4b1dd66f374963b9b1756541b66c1a5dd4d970375e792b9',
  'jeunes, fr': '6f2d8d47a8df4fb903d780855bc9f3d6fc557b36eb8d57554f89d360ebe29b2c',
  'jeunes, en': 'dadb1c1a3f49b9c47f6c97cd336e99189c3726196a8bdc71ab60060cd5fce53b',
  'jeunes-temoin, fr': '89bf072eda9656b6afca625631c818d938e33dec1279c3821d4be72a959edbeb',
  'jeunes-temoin, en': '50bb6a0472afbf11d1dd2403b98ac4aac2db96f82f8f8166741e23a37eadaa15',
  'travail, fr': '92b213d1c5a488e16d90978a2ab81915df59db060ea330b5f463e9ab086b788a',
  'travail, en': 'f01e9faae014b8fa1549099fe0bead44e6757c3797d864449214f678878adeef',
  'en-ligne, fr': 'bdb3e5188f3a7c269f7741fb731aace7f034964f849bcd0af2066e9f720b6629',
  'en-ligne, en': 'f83e170381c603c337b9d8f42a82c7d022d4d2eca0a78064385c9deb9ead0c16',
  'sport, fr': '53bf33abbef038dc918debd52752a236fe5bb1fa993cfda20ab0ae00dfdba642',
  'sport, en': 'aed15776d0fe04e817a8e7c7be06e039195ceb053c47049012cfdc28e4a9bda9',
};
