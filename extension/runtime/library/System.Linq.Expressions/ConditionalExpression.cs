using System;

namespace System.Linq.Expressions
{
    /// <summary>One of two values.</summary>
    public class ConditionalExpression : Expression
    {
        internal ConditionalExpression(Expression test, Expression ifTrue, Expression ifFalse, Type type)
            : base(ExpressionType.Conditional, type)
        {
            Test = test;
            IfTrue = ifTrue;
            IfFalse = ifFalse;
        }
        public Expression Test { get; }
        public Expression IfTrue { get; }
        public Expression IfFalse { get; }
        public ConditionalExpression Update(Expression test, Expression ifTrue, Expression ifFalse)
        {
            if (test == Test && ifTrue == IfTrue && ifFalse == IfFalse) return this;
            return new ConditionalExpression(test, ifTrue, ifFalse, Type);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitConditional(this);
        }
    }
}
