using System;

namespace System.Linq.Expressions
{
    /// <summary>The default value of a type; of void, nothing.</summary>
    public sealed class DefaultExpression : Expression
    {
        internal DefaultExpression(Type type)
            : base(ExpressionType.Default, type)
        {
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitDefault(this);
        }
    }
}
