using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>A call of a delegate.</summary>
    public sealed class InvocationExpression : Expression
    {
        internal InvocationExpression(Expression expression, ReadOnlyCollection<Expression> arguments, Type type)
            : base(ExpressionType.Invoke, type)
        {
            Expression = expression;
            Arguments = arguments;
        }
        public Expression Expression { get; }
        public ReadOnlyCollection<Expression> Arguments { get; }
        public InvocationExpression Update(Expression expression, IEnumerable<Expression> arguments)
        {
            if (expression == Expression && arguments == Arguments) return this;
            return new InvocationExpression(expression, ListOf(arguments), Type);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitInvocation(this);
        }
    }
}
