using System;

namespace System.Linq.Expressions
{
    /// <summary>Operators that C# has itself, on values in boxes.</summary>
    internal static class ExpressionOperators
    {
        /// <summary>A lifted operator of which one operand is null.</summary>
        public static object OfNull(BinaryExpression node, object left, object right)
        {
            if (node.IsLiftedToNull)
            {
                // bool? knows three values.
                bool isFalse = left is bool && !(bool)left || right is bool && !(bool)right;
                bool isTrue = left is bool && (bool)left || right is bool && (bool)right;
                if (node.NodeType == ExpressionType.And && isFalse) return false;
                if (node.NodeType == ExpressionType.Or && isTrue) return true;
                return null;
            }
            if (node.NodeType == ExpressionType.Equal) return left == null && right == null;
            if (node.NodeType == ExpressionType.NotEqual) return left != null || right != null;
            return false;
        }

        public static object Unary(UnaryExpression node, object value)
        {
#if NO_DYNAMIC
            throw new NotSupportedException();
#else
            dynamic operand = value;
            switch (node.NodeType)
            {
                case ExpressionType.Convert: return Convert(value, node.Type, false);
                case ExpressionType.ConvertChecked: return Convert(value, node.Type, true);
                case ExpressionType.Negate: return Narrowed(unchecked(-operand), node.Type);
                case ExpressionType.NegateChecked: return checked(-operand);
                case ExpressionType.UnaryPlus: return Narrowed(+operand, node.Type);
                case ExpressionType.Not: return value is bool ? !operand : Narrowed(~operand, node.Type);
                case ExpressionType.OnesComplement: return Narrowed(~operand, node.Type);
                case ExpressionType.Increment: return Narrowed(operand + 1, node.Type);
                case ExpressionType.Decrement: return Narrowed(operand - 1, node.Type);
                default: throw new NotSupportedException("An expression of the kind " + node.NodeType + " cannot be compiled.");
            }
#endif
        }

        public static object Binary(BinaryExpression node, object left, object right)
        {
#if NO_DYNAMIC
            throw new NotSupportedException();
#else
            dynamic a = left, b = right;
            switch (node.NodeType)
            {
                case ExpressionType.Add: return Narrowed(unchecked(a + b), node.Type);
                case ExpressionType.AddChecked: return checked(a + b);
                case ExpressionType.Subtract: return Narrowed(unchecked(a - b), node.Type);
                case ExpressionType.SubtractChecked: return checked(a - b);
                case ExpressionType.Multiply: return Narrowed(unchecked(a * b), node.Type);
                case ExpressionType.MultiplyChecked: return checked(a * b);
                case ExpressionType.Divide: return Narrowed(a / b, node.Type);
                case ExpressionType.Modulo: return Narrowed(a % b, node.Type);
                case ExpressionType.And: return Narrowed(a & b, node.Type);
                case ExpressionType.Or: return Narrowed(a | b, node.Type);
                case ExpressionType.ExclusiveOr: return Narrowed(a ^ b, node.Type);
                case ExpressionType.LeftShift: return Narrowed(a << b, node.Type);
                case ExpressionType.RightShift: return Narrowed(a >> b, node.Type);
                case ExpressionType.Equal: return AreSame(node, left, right);
                case ExpressionType.NotEqual: return !AreSame(node, left, right);
                case ExpressionType.LessThan: return a < b;
                case ExpressionType.LessThanOrEqual: return a <= b;
                case ExpressionType.GreaterThan: return a > b;
                case ExpressionType.GreaterThanOrEqual: return a >= b;
                default: throw new NotSupportedException("An expression of the kind " + node.NodeType + " cannot be compiled.");
            }
#endif
        }
        private static bool AreSame(BinaryExpression node, object left, object right)
        {
            if (!node.Left.Type.IsValueType) return ReferenceEquals(left, right);
            if (left is double) return (double)left == (double)right;
            if (left is float) return (float)left == (float)right;
            return left.Equals(right);
        }

        /// <summary>Arithmetic on small numbers gives an int in C#, but an expression tree says what it gives.</summary>
        private static object Narrowed(object value, Type type)
        {
            Type wanted = ExpressionTypes.Plain(type);
            return value.GetType() == wanted ? value : Convert(value, wanted, false);
        }

        public static object Convert(object value, Type type, bool isChecked)
        {
#if NO_DYNAMIC
            throw new NotSupportedException();
#else
            Type wanted = ExpressionTypes.Plain(type);
            if (value == null)
            {
                if (!type.IsValueType || ExpressionTypes.IsNullable(type)) return null;
                throw new InvalidOperationException("Nullable object must have a value.");
            }
            if (wanted.IsAssignableFrom(value.GetType())) return value;
            if (wanted.IsEnum) return Enum.ToObject(wanted, Convert(value, Enum.GetUnderlyingType(wanted), isChecked));
            if (value.GetType().IsEnum) return Convert(System.Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType())), type, isChecked);
            dynamic operand = value;
            switch (Type.GetTypeCode(wanted))
            {
                case TypeCode.SByte: return isChecked ? checked((sbyte)operand) : unchecked((sbyte)operand);
                case TypeCode.Byte: return isChecked ? checked((byte)operand) : unchecked((byte)operand);
                case TypeCode.Int16: return isChecked ? checked((short)operand) : unchecked((short)operand);
                case TypeCode.UInt16: return isChecked ? checked((ushort)operand) : unchecked((ushort)operand);
                case TypeCode.Int32: return isChecked ? checked((int)operand) : unchecked((int)operand);
                case TypeCode.UInt32: return isChecked ? checked((uint)operand) : unchecked((uint)operand);
                case TypeCode.Int64: return isChecked ? checked((long)operand) : unchecked((long)operand);
                case TypeCode.UInt64: return isChecked ? checked((ulong)operand) : unchecked((ulong)operand);
                case TypeCode.Char: return isChecked ? checked((char)operand) : unchecked((char)operand);
                case TypeCode.Single: return (float)operand;
                case TypeCode.Double: return (double)operand;
                case TypeCode.Decimal: return (decimal)operand;
                default: throw new InvalidCastException("Unable to cast object of type '" + value.GetType() + "' to type '" + type + "'.");
            }
#endif
        }
    }
}
