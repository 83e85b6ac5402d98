using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>An indexed property of an object, or an element of an array.</summary>
    public sealed class IndexExpression : Expression
    {
        internal IndexExpression(Expression instance, PropertyInfo indexer, ReadOnlyCollection<Expression> arguments)
            : base(ExpressionType.Index, indexer != null ? indexer.PropertyType : instance.Type.GetElementType())
        {
            Object = instance;
            Indexer = indexer;
            Arguments = arguments;
        }
        public Expression Object { get; }
        public PropertyInfo Indexer { get; }
        public ReadOnlyCollection<Expression> Arguments { get; }
        public IndexExpression Update(Expression instance, IEnumerable<Expression> arguments)
        {
            if (instance == Object && arguments == Arguments) return this;
            return new IndexExpression(instance, Indexer, ListOf(arguments));
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitIndex(this);
        }
    }
}
