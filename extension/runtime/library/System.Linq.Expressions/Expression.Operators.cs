using System;
using System.Reflection;

namespace System.Linq.Expressions
{
    public abstract partial class Expression
    {
        public static BinaryExpression Add(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Add, left, right);
        }
        public static BinaryExpression Add(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Add, left, right, false, method);
        }
        public static BinaryExpression AddChecked(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.AddChecked, left, right);
        }
        public static BinaryExpression AddChecked(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.AddChecked, left, right, false, method);
        }
        public static BinaryExpression Subtract(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Subtract, left, right);
        }
        public static BinaryExpression Subtract(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Subtract, left, right, false, method);
        }
        public static BinaryExpression SubtractChecked(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.SubtractChecked, left, right);
        }
        public static BinaryExpression SubtractChecked(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.SubtractChecked, left, right, false, method);
        }
        public static BinaryExpression Multiply(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Multiply, left, right);
        }
        public static BinaryExpression Multiply(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Multiply, left, right, false, method);
        }
        public static BinaryExpression MultiplyChecked(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.MultiplyChecked, left, right);
        }
        public static BinaryExpression MultiplyChecked(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.MultiplyChecked, left, right, false, method);
        }
        public static BinaryExpression Divide(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Divide, left, right);
        }
        public static BinaryExpression Divide(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Divide, left, right, false, method);
        }
        public static BinaryExpression Modulo(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Modulo, left, right);
        }
        public static BinaryExpression Modulo(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Modulo, left, right, false, method);
        }
        public static BinaryExpression And(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.And, left, right);
        }
        public static BinaryExpression And(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.And, left, right, false, method);
        }
        public static BinaryExpression Or(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Or, left, right);
        }
        public static BinaryExpression Or(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Or, left, right, false, method);
        }
        public static BinaryExpression ExclusiveOr(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.ExclusiveOr, left, right);
        }
        public static BinaryExpression ExclusiveOr(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.ExclusiveOr, left, right, false, method);
        }
        public static BinaryExpression LeftShift(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.LeftShift, left, right);
        }
        public static BinaryExpression LeftShift(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.LeftShift, left, right, false, method);
        }
        public static BinaryExpression RightShift(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.RightShift, left, right);
        }
        public static BinaryExpression RightShift(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.RightShift, left, right, false, method);
        }
        public static BinaryExpression AndAlso(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.AndAlso, left, right);
        }
        public static BinaryExpression AndAlso(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.AndAlso, left, right, false, method);
        }
        public static BinaryExpression OrElse(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.OrElse, left, right);
        }
        public static BinaryExpression OrElse(Expression left, Expression right, MethodInfo method)
        {
            return MakeBinary(ExpressionType.OrElse, left, right, false, method);
        }
        public static BinaryExpression Equal(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.Equal, left, right);
        }
        public static BinaryExpression Equal(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.Equal, left, right, liftToNull, method);
        }
        public static BinaryExpression NotEqual(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.NotEqual, left, right);
        }
        public static BinaryExpression NotEqual(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.NotEqual, left, right, liftToNull, method);
        }
        public static BinaryExpression LessThan(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.LessThan, left, right);
        }
        public static BinaryExpression LessThan(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.LessThan, left, right, liftToNull, method);
        }
        public static BinaryExpression LessThanOrEqual(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.LessThanOrEqual, left, right);
        }
        public static BinaryExpression LessThanOrEqual(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.LessThanOrEqual, left, right, liftToNull, method);
        }
        public static BinaryExpression GreaterThan(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.GreaterThan, left, right);
        }
        public static BinaryExpression GreaterThan(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.GreaterThan, left, right, liftToNull, method);
        }
        public static BinaryExpression GreaterThanOrEqual(Expression left, Expression right)
        {
            return MakeBinary(ExpressionType.GreaterThanOrEqual, left, right);
        }
        public static BinaryExpression GreaterThanOrEqual(Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            return MakeBinary(ExpressionType.GreaterThanOrEqual, left, right, liftToNull, method);
        }
        public static UnaryExpression Negate(Expression expression)
        {
            return MakeUnary(ExpressionType.Negate, expression, null);
        }
        public static UnaryExpression Negate(Expression expression, MethodInfo method)
        {
            return MakeUnary(ExpressionType.Negate, expression, null, method);
        }
        public static UnaryExpression NegateChecked(Expression expression)
        {
            return MakeUnary(ExpressionType.NegateChecked, expression, null);
        }
        public static UnaryExpression NegateChecked(Expression expression, MethodInfo method)
        {
            return MakeUnary(ExpressionType.NegateChecked, expression, null, method);
        }
        public static UnaryExpression Not(Expression expression)
        {
            return MakeUnary(ExpressionType.Not, expression, null);
        }
        public static UnaryExpression Not(Expression expression, MethodInfo method)
        {
            return MakeUnary(ExpressionType.Not, expression, null, method);
        }
        public static UnaryExpression UnaryPlus(Expression expression)
        {
            return MakeUnary(ExpressionType.UnaryPlus, expression, null);
        }
        public static UnaryExpression UnaryPlus(Expression expression, MethodInfo method)
        {
            return MakeUnary(ExpressionType.UnaryPlus, expression, null, method);
        }
        public static UnaryExpression OnesComplement(Expression expression)
        {
            return MakeUnary(ExpressionType.OnesComplement, expression, null);
        }
        public static UnaryExpression OnesComplement(Expression expression, MethodInfo method)
        {
            return MakeUnary(ExpressionType.OnesComplement, expression, null, method);
        }
        public static UnaryExpression Convert(Expression expression, Type type)
        {
            return MakeUnary(ExpressionType.Convert, expression, type);
        }
        public static UnaryExpression Convert(Expression expression, Type type, MethodInfo method)
        {
            return MakeUnary(ExpressionType.Convert, expression, type, method);
        }
        public static UnaryExpression ConvertChecked(Expression expression, Type type)
        {
            return MakeUnary(ExpressionType.ConvertChecked, expression, type);
        }
        public static UnaryExpression TypeAs(Expression expression, Type type)
        {
            return MakeUnary(ExpressionType.TypeAs, expression, type);
        }
        public static UnaryExpression ArrayLength(Expression array)
        {
            return MakeUnary(ExpressionType.ArrayLength, array, typeof(int));
        }
        public static UnaryExpression Quote(Expression expression)
        {
            return MakeUnary(ExpressionType.Quote, expression, expression.GetType());
        }
        public static UnaryExpression Throw(Expression value, Type type)
        {
            return MakeUnary(ExpressionType.Throw, value, type);
        }
        public static BinaryExpression ArrayIndex(Expression array, Expression index)
        {
            if (!array.Type.IsArray) throw new ArgumentException("Argument must be array");
            return new BinaryExpression(ExpressionType.ArrayIndex, array.Type.GetElementType(), array, index, false, null, null);
        }
        public static BinaryExpression Coalesce(Expression left, Expression right)
        {
            return Coalesce(left, right, null);
        }
        public static BinaryExpression Coalesce(Expression left, Expression right, LambdaExpression conversion)
        {
            Type type = conversion != null || !ExpressionTypes.Accepts(left.Type, right.Type) ? right.Type : left.Type;
            if (ExpressionTypes.IsNullable(left.Type) && right.Type == ExpressionTypes.Plain(left.Type)) type = right.Type;
            return new BinaryExpression(ExpressionType.Coalesce, type, left, right, false, null, conversion);
        }
        public static BinaryExpression MakeBinary(ExpressionType binaryType, Expression left, Expression right)
        {
            return MakeBinary(binaryType, left, right, false, null);
        }
        public static BinaryExpression MakeBinary(ExpressionType binaryType, Expression left, Expression right, bool liftToNull, MethodInfo method)
        {
            if (binaryType == ExpressionType.ArrayIndex) return ArrayIndex(left, right);
            if (binaryType == ExpressionType.Coalesce) return Coalesce(left, right);
            if (method == null) method = ExpressionTypes.OperatorFor(binaryType, left.Type, right.Type);
            Type type = ExpressionTypes.OfBinary(binaryType, left.Type, right.Type, liftToNull, method);
            return new BinaryExpression(binaryType, type, left, right, liftToNull || type != typeof(bool), method, null);
        }
        public static UnaryExpression MakeUnary(ExpressionType unaryType, Expression operand, Type type)
        {
            return MakeUnary(unaryType, operand, type, null);
        }
        public static UnaryExpression MakeUnary(ExpressionType unaryType, Expression operand, Type type, MethodInfo method)
        {
            if (operand == null) throw new ArgumentNullException("operand");
            if (method == null && type == null) method = ExpressionTypes.OperatorFor(unaryType, operand.Type);
            if (type == null) type = ExpressionTypes.OfUnary(unaryType, operand.Type, method);
            return new UnaryExpression(unaryType, operand, type, method);
        }
    }
}
