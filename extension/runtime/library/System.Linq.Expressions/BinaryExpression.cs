using System;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>An operator with two operands.</summary>
    public class BinaryExpression : Expression
    {
        internal BinaryExpression(ExpressionType kind, Type type, Expression left, Expression right, bool liftToNull, MethodInfo method, LambdaExpression conversion)
            : base(kind, type)
        {
            Left = left;
            Right = right;
            Method = method;
            Conversion = conversion;
            IsLiftedToNull = liftToNull && IsLifted;
        }
        public Expression Left { get; }
        public Expression Right { get; }
        public MethodInfo Method { get; }
        public LambdaExpression Conversion { get; }
        public bool IsLiftedToNull { get; }
        public bool IsLifted
        {
            get
            {
                if (NodeType == ExpressionType.Coalesce || NodeType == ExpressionType.Assign) return false;
                if (!ExpressionTypes.IsNullable(Left.Type)) return false;
                return Method == null || !ExpressionTypes.AreEqual(Method.GetParameters()[0].ParameterType, Left.Type);
            }
        }
        public BinaryExpression Update(Expression left, LambdaExpression conversion, Expression right)
        {
            if (left == Left && right == Right && conversion == Conversion) return this;
            return new BinaryExpression(NodeType, Type, left, right, IsLiftedToNull, Method, conversion);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitBinary(this);
        }
    }
}
