using System;
using System.Globalization;
using Microsoft.CSharp.RuntimeBinder;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Operators on tokens whose type is dynamic, by their signs in C#.</summary>
    internal static class JValueOperations
    {
        internal static object Apply(string operation, JValue left, object right)
        {
            JValue other = right as JValue;
            if (right is JToken && other == null)
            {
                if (operation == "==") return false;
                if (operation == "!=") return true;
                throw Refuse(operation, left, right);
            }
            object a = left.Value;
            object b = other == null ? right : other.Value;
            switch (operation)
            {
                case "==": return Compare(left, b) == 0;
                case "!=": return Compare(left, b) != 0;
                case "<": return Compare(left, b) < 0;
                case "<=": return Compare(left, b) <= 0;
                case ">": return Compare(left, b) > 0;
                case ">=": return Compare(left, b) >= 0;
            }
            object result;
            if (!TryCalculate(operation, a, b, out result)) throw Refuse(operation, left, right);
            return new JValue(result);
        }
        private static RuntimeBinderException Refuse(string operation, object left, object right)
        {
            return new RuntimeBinderException("Operator '" + operation + "' cannot be applied to operands of type '" + left.GetType() + "' and '" + (right == null ? "<null>" : right.GetType().ToString()) + "'");
        }
        private static int Compare(JValue left, object right)
        {
            return ((IComparable)left).CompareTo(right == null ? JValue.CreateNull() : right);
        }
        private static bool TryCalculate(string operation, object a, object b, out object result)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            result = null;
            if ((a is string || b is string) && operation == "+")
            {
                result = (a == null ? null : a.ToString()) + (b == null ? null : b.ToString());
                return true;
            }
            if (a == null || b == null) return IsArithmetic(operation);
            if (!IsNumber(a) || !IsNumber(b)) return false;
            if (a is decimal || b is decimal || a is ulong || b is ulong)
            {
                decimal x = Convert.ToDecimal(a, culture);
                decimal y = Convert.ToDecimal(b, culture);
                switch (operation)
                {
                    case "+": result = x + y; return true;
                    case "-": result = x - y; return true;
                    case "*": result = x * y; return true;
                    case "/": result = x / y; return true;
                }
                return false;
            }
            if (a is double || b is double || a is float || b is float)
            {
                double x = Convert.ToDouble(a, culture);
                double y = Convert.ToDouble(b, culture);
                switch (operation)
                {
                    case "+": result = x + y; return true;
                    case "-": result = x - y; return true;
                    case "*": result = x * y; return true;
                    case "/": result = x / y; return true;
                }
                return false;
            }
            long one = Convert.ToInt64(a, culture);
            long other = Convert.ToInt64(b, culture);
            switch (operation)
            {
                case "+": result = one + other; return true;
                case "-": result = one - other; return true;
                case "*": result = one * other; return true;
                case "/": result = one / other; return true;
            }
            return false;
        }
        private static bool IsArithmetic(string operation)
        {
            return operation == "+" || operation == "-" || operation == "*" || operation == "/";
        }
        private static bool IsNumber(object value)
        {
            TypeCode code = Type.GetTypeCode(value.GetType());
            return code >= TypeCode.SByte && code <= TypeCode.Decimal;
        }
    }
}
