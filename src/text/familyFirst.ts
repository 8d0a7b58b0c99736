/**
 * Korean, Chinese and Vietnamese family names as they are romanised. Their bearers write the family name
 * first, in English too: "Choe Son Hui", "Mao Zedong", "Thae Yong Ho". Collected by hand; this is the only list.
 */
export const FAMILY_FIRST_SURNAMES: ReadonlySet<string> = new Set(
  `
  Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh
  Shin Sin Kwon Hwang Ahn An Song Ryu Yoo Yu Ryoo Hong Jeon Jun Ko Koh Moon Mun Yang Son Sohn Bae Pae Baek
  Paek Heo Hur Nam Sim Shim No Roh Ha Joo Ju Chu Woo Goo Koo Min Na Ra Jin Um Eom Won Chae Cheon Bang Gong
  Hyon Ri Ro Ryang Chun Thae Hyun Tak Wang Li Zhang Liu Chen Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He
  Lin Gao Luo Zheng Liang Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Ye Du Cheng
  Wei Su Lu Ding Ren Shen Yao Jia Fu Zhong Cui Tan Liao Fan Xi Mao Hua Qin Qian Bo Bai Meng Xue Yan Lei
  Hou Long Shi Tao Hao Shao Wan Wen Kong Mo Zou Xiong Lai Chiang Tsai Hsu Hsieh Lien Soong Chow Wong Chan
  Cheung Leung Lam Ng Yeung Lau Ho Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ngo Duong Ly
  Truong Nong Cha Ji Jo Noh So`
    .trim()
    .split(/\s+/),
);
