using Marsad.Server.Contracts;

namespace Marsad.Server;

internal sealed class ObservatoryRecord(string path) : IArticleRecord
{
    public StatusAnswer Status() => throw new NotSupportedException(path);
    public ArticlesAnswer Find(ArticlesQuestion question) => throw new NotSupportedException(path);
    public ArticleAnswer? Get(string key) => throw new NotSupportedException(path);
}
