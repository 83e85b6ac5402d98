using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;

namespace System.Linq
{
    /// <summary>A query over objects in memory: its expression is carried out by the methods of Enumerable.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.enumerablequery-1"/>
    public class EnumerableQuery<T> : IOrderedQueryable<T>, IQueryProvider
    {
        private readonly Expression expression;
        private IEnumerable<T> elements;

        public EnumerableQuery(IEnumerable<T> enumerable)
        {
            elements = enumerable;
            expression = Expression.Constant(this);
        }
        public EnumerableQuery(Expression expression)
        {
            this.expression = expression;
        }
        Type IQueryable.ElementType
        {
            get { return typeof(T); }
        }
        Expression IQueryable.Expression
        {
            get { return expression; }
        }
        IQueryProvider IQueryable.Provider
        {
            get { return this; }
        }
        internal IEnumerable<T> Elements
        {
            get { return elements ?? (elements = (IEnumerable<T>)InMemoryQuery.Run(expression)); }
        }
        public IEnumerator<T> GetEnumerator()
        {
            return Elements.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Elements.GetEnumerator();
        }
        IQueryable IQueryProvider.CreateQuery(Expression expression)
        {
            throw new NotSupportedException("A query whose type of elements is not known cannot be made here; CreateQuery<T> says it.");
        }
        IQueryable<TElement> IQueryProvider.CreateQuery<TElement>(Expression expression)
        {
            return new EnumerableQuery<TElement>(expression);
        }
        object IQueryProvider.Execute(Expression expression)
        {
            return InMemoryQuery.Run(expression);
        }
        TResult IQueryProvider.Execute<TResult>(Expression expression)
        {
            return (TResult)InMemoryQuery.Run(expression);
        }
        public override string ToString()
        {
            var constant = expression as ConstantExpression;
            if (constant == null || constant.Value != (object)this) return expression.ToString();
            return elements == null ? "null" : elements.ToString();
        }
    }
}
