using Marsad.Model;

namespace Marsad.Observatory;

/// <summary>Reads one article. Called from several threads at once; the same article gives the same reading.</summary>
public delegate ArticleReading ReadArticle(Article article);
