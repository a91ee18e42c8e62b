(self.briefing??={})["search"]={"words":[["0","search/words-1","assets/search/words-1.2b8d25c269.js"]],"entries":[[0,"search/entries-1","assets/search/entries-1.d9be5900a5.js"]]};
