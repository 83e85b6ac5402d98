using System.Linq.Expressions;

namespace System.Linq
{
    /// <summary>Makes queries of expressions, and carries them out.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.iqueryprovider"/>
    public interface IQueryProvider
    {
        IQueryable CreateQuery(Expression expression);
        IQueryable<TElement> CreateQuery<TElement>(Expression expression);
        object Execute(Expression expression);
        TResult Execute<TResult>(Expression expression);
    }
}
