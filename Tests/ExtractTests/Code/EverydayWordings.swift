/// What a reader of news expects to be understood at once: the common ways in which English says who is for or against
/// something, each with Ann Lee or the union as the holder. Other holders may be read beside her.
enum EverydayWordings {
}
