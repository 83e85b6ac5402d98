using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>A new collection to which elements are added.</summary>
    public sealed class ListInitExpression : Expression
    {
        internal ListInitExpression(NewExpression newExpression, ReadOnlyCollection<ElementInit> initializers)
            : base(ExpressionType.ListInit, newExpression.Type)
        {
            NewExpression = newExpression;
            Initializers = initializers;
        }
        public NewExpression NewExpression { get; }
        public ReadOnlyCollection<ElementInit> Initializers { get; }
        public ListInitExpression Update(NewExpression newExpression, IEnumerable<ElementInit> initializers)
        {
            if (newExpression == NewExpression && initializers == Initializers) return this;
            return new ListInitExpression(newExpression, ListOf(initializers));
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitListInit(this);
        }
    }
}
