using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq.Expressions;

namespace System.Linq
{
    /// <summary>A query that is known as an expression.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.iqueryable"/>
    public interface IQueryable : IEnumerable
    {
        Type ElementType { get; }
        Expression Expression { get; }
        IQueryProvider Provider { get; }
    }

    /// <summary>A query for elements of a known type.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.iqueryable-1"/>
    public interface IQueryable<out T> : IEnumerable<T>, IQueryable
    {
    }
}
