using System;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>An operator or a conversion with one operand.</summary>
    public sealed class UnaryExpression : Expression
    {
        internal UnaryExpression(ExpressionType kind, Expression operand, Type type, MethodInfo method)
            : base(kind, type)
        {
            Operand = operand;
            Method = method;
        }
        public Expression Operand { get; }
        public MethodInfo Method { get; }
        public bool IsLifted
        {
            get
            {
                if (NodeType == ExpressionType.TypeAs || NodeType == ExpressionType.Quote || NodeType == ExpressionType.Throw) return false;
                bool operand = ExpressionTypes.IsNullable(Operand.Type);
                if (Method == null) return operand || ExpressionTypes.IsNullable(Type);
                return operand && !ExpressionTypes.AreEqual(Method.GetParameters()[0].ParameterType, Operand.Type)
                    || ExpressionTypes.IsNullable(Type) && !ExpressionTypes.AreEqual(Method.ReturnType, Type);
            }
        }
        public bool IsLiftedToNull
        {
            get { return IsLifted && ExpressionTypes.IsNullable(Type); }
        }
        public UnaryExpression Update(Expression operand)
        {
            return operand == Operand ? this : new UnaryExpression(NodeType, operand, Type, Method);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitUnary(this);
        }
    }
}
