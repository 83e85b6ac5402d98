using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>A query with an order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.iorderedqueryable"/>
    public interface IOrderedQueryable : IQueryable
    {
    }

    /// <summary>A query with an order, for elements of a known type.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.iorderedqueryable-1"/>
    public interface IOrderedQueryable<out T> : IQueryable<T>, IOrderedQueryable
    {
    }
}
