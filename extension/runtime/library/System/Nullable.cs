using System.Collections.Generic;

namespace System
{
    /// <summary>A value type that may also be null.</summary>
    public struct Nullable<T> where T : struct
    {
        public extern Nullable(T value);
        public extern bool HasValue { get; }
        public extern T Value { get; }
        public extern T GetValueOrDefault();
        public extern T GetValueOrDefault(T defaultValue);
        public override bool Equals(object other)
        {
            if (!HasValue) return other == null;
            return other != null && GetValueOrDefault().Equals(other);
        }
        public override int GetHashCode()
        {
            return HasValue ? GetValueOrDefault().GetHashCode() : 0;
        }
        public override string ToString()
        {
            return HasValue ? GetValueOrDefault().ToString() : "";
        }
        public static extern implicit operator Nullable<T>(T value);
        public static extern explicit operator T(Nullable<T> value);
    }

    /// <summary>Helpers for nullable values.</summary>
    public static class Nullable
    {
        public static int Compare<T>(T? n1, T? n2) where T : struct
        {
            if (!n1.HasValue) return n2.HasValue ? -1 : 0;
            return n2.HasValue ? Comparer<T>.Default.Compare(n1.Value, n2.Value) : 1;
        }
        public static bool Equals<T>(T? n1, T? n2) where T : struct
        {
            if (!n1.HasValue) return !n2.HasValue;
            return n2.HasValue && EqualityComparer<T>.Default.Equals(n1.Value, n2.Value);
        }
        public static extern Type GetUnderlyingType(Type nullableType);
    }
}
