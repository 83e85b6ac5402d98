using System;

namespace System.Linq.Expressions
{
    /// <summary>Asks whether a value is of a type.</summary>
    public sealed class TypeBinaryExpression : Expression
    {
        internal TypeBinaryExpression(Expression expression, Type typeOperand)
            : base(ExpressionType.TypeIs, typeof(bool))
        {
            Expression = expression;
            TypeOperand = typeOperand;
        }
        public Expression Expression { get; }
        public Type TypeOperand { get; }
        public TypeBinaryExpression Update(Expression expression)
        {
            return expression == Expression ? this : new TypeBinaryExpression(expression, TypeOperand);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitTypeBinary(this);
        }
    }
}
