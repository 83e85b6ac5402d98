using System;

namespace System.Linq.Expressions
{
    /// <summary>A value.</summary>
    public class ConstantExpression : Expression
    {
        internal ConstantExpression(object value, Type type)
            : base(ExpressionType.Constant, type)
        {
            Value = value;
        }
        public object Value { get; }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitConstant(this);
        }
    }
}
