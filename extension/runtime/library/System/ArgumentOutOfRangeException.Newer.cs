using System.Runtime.CompilerServices;

namespace System
{
    public partial class ArgumentOutOfRangeException
    {
        public static void ThrowIfEqual<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IEquatable<T>
        {
            if (value.Equals(other)) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must not be equal to '" + other + "'.");
        }
        public static void ThrowIfNotEqual<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IEquatable<T>
        {
            if (!value.Equals(other)) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be equal to '" + other + "'.");
        }
        public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) > 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be less than or equal to '" + other + "'.");
        }
        public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) >= 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be less than '" + other + "'.");
        }
        public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) < 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be greater than or equal to '" + other + "'.");
        }
        public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression("value")] string paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) <= 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be greater than '" + other + "'.");
        }
        public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression("value")] string paramName = null) where T : struct, IComparable<T>
        {
            if (value.CompareTo(default(T)) < 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be a non-negative value.");
        }
        public static void ThrowIfZero<T>(T value, [CallerArgumentExpression("value")] string paramName = null) where T : struct, IComparable<T>
        {
            if (value.CompareTo(default(T)) == 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be a non-zero value.");
        }
        public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression("value")] string paramName = null) where T : struct, IComparable<T>
        {
            if (value.CompareTo(default(T)) <= 0) throw new ArgumentOutOfRangeException(paramName, value, paramName + " ('" + value + "') must be a non-negative and non-zero value.");
        }
    }
}
