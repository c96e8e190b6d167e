/** Passwords of twelve characters and more that are found most often in published leaks, in lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456123456 123123123123 111111111111 000000000000 666666666666 888888888888
  123456789abc 123456abcdef abc123456789 a123456789012 aa1234567890 qq1234567890 1234567890qq 1234567890aa 123456789qwe
  1qaz2wsx3edc 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qazxsw23edc zaq12wsxcde3 qazwsxedcrfv q1w2e3r4t5y6 qwertyuiop12 qwertyuiop123
  qwertyuiop[] qwerty123456 qwerty1234567 qwer1234qwer qwe123qwe123 asdfghjkl123 asdf1234asdf asd123asd123 zxcvbnm12345
  password1234 password12345 password123456 passw0rd1234 p@ssw0rd1234 password@123 admin1234567 admin12345678 admin@123456
  admin@12345678 admin123admin administrator administrator1 root12345678 root@1234567 welcome12345 welcome@1234 letmein12345
  iloveyou1234 iloveyou5201314 woaini1314520 woaini5201314 woaini520131 5201314woaini wo5201314520 520131413145 5211314521
  1314520520131 abcd12345678 abcd1234abcd abcdef123456 a1b2c3d4e5f6 aa123456aa123456 changeme1234 changeme@123 test12345678
  testtesttest test1234test user12345678 guest1234567 huawei@123456 huawei12#$ h3c@12345678 tencent12345 alibaba12345
  beijing12345 beijing2008 shanghai1234 zhongguo1234 china1234567 china@123456 caizheng1234 czj123456789 caizhengju12
  yusuan123456 juesuan12345 gongwuyuan12 bangongshi12 12345678qwer 12345qwert12 147258369147 159357159357 741852963741
  987654321098 098765432112 112233445566 121212121212 131313131313 123321123321 100200300400 superman1234 dragon123456
  football1234 baseball1234 sunshine1234 princess1234 monkey123456 master123456 michael12345 jordan232323 computer1234
  internet1234 samsung12345 trustno1trustno1 correcthorsebatterystaple p@$$w0rd1234 pa$$word1234 mingzhang123 mingzhang1234`.split(
    /\s+/,
  ),
);

/** Words that remain a guess whatever digits and signs are put before and behind them. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `password passwd passwort passord pass admin administrator root user guest test testing demo welcome letmein login master
  qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc abc abcd abcde abcdef abcdefg iloveyou woaini woaiwojia
  changeme default secret superman dragon monkey football baseball sunshine princess computer internet server database
  oracle postgres mysql system manager office finance caizheng caizhengju yusuan juesuan kuaiji mima gongkai zhongguo china
  beijing shanghai huawei tencent alibaba alipay mingzhang budget summer winter spring autumn`.split(/\s+/),
);
