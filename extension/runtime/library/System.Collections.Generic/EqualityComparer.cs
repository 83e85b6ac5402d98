using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Says whether values of one type are equal.</summary>
    public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
    {
        private static EqualityComparer<T> shared;

        public static EqualityComparer<T> Default
        {
            get
            {
                if (shared == null) shared = Make();
                return shared;
            }
        }
        private static EqualityComparer<T> Make()
        {
            if (typeof(T) == typeof(int)) return (EqualityComparer<T>)(object)new Int32Equality();
            if (typeof(T) == typeof(string)) return (EqualityComparer<T>)(object)new StringEquality();
            if (typeof(T) == typeof(char)) return (EqualityComparer<T>)(object)new CharEquality();
            if (typeof(T) == typeof(long)) return (EqualityComparer<T>)(object)new Int64Equality();
            if (typeof(IEquatable<T>).IsAssignableFrom(typeof(T))) return new OwnEquality();
            return new ObjectEquality();
        }
        public abstract bool Equals(T x, T y);
        public abstract int GetHashCode(T obj);
        bool IEqualityComparer.Equals(object x, object y)
        {
            if (x == y) return true;
            if (x == null || y == null) return false;
            if (x is T && y is T) return Equals((T)x, (T)y);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }
        int IEqualityComparer.GetHashCode(object obj)
        {
            if (obj == null) return 0;
            if (obj is T) return GetHashCode((T)obj);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        private sealed class OwnEquality : EqualityComparer<T>
        {
            public override bool Equals(T x, T y)
            {
                if (x == null) return y == null;
                return y != null && ((IEquatable<T>)x).Equals(y);
            }
            public override int GetHashCode(T obj)
            {
                return obj == null ? 0 : obj.GetHashCode();
            }
        }

        private sealed class ObjectEquality : EqualityComparer<T>
        {
            public override bool Equals(T x, T y)
            {
                if (x == null) return y == null;
                return y != null && x.Equals(y);
            }
            public override int GetHashCode(T obj)
            {
                return obj == null ? 0 : obj.GetHashCode();
            }
        }
    }

    internal sealed class Int32Equality : EqualityComparer<int>
    {
        public override bool Equals(int x, int y)
        {
            return x == y;
        }
        public override int GetHashCode(int obj)
        {
            return obj;
        }
    }

    internal sealed class Int64Equality : EqualityComparer<long>
    {
        public override bool Equals(long x, long y)
        {
            return x == y;
        }
        public override int GetHashCode(long obj)
        {
            return obj.GetHashCode();
        }
    }

    internal sealed class CharEquality : EqualityComparer<char>
    {
        public override bool Equals(char x, char y)
        {
            return x == y;
        }
        public override int GetHashCode(char obj)
        {
            return obj.GetHashCode();
        }
    }

    internal sealed class StringEquality : EqualityComparer<string>
    {
        public override bool Equals(string x, string y)
        {
            return x == y;
        }
        public override int GetHashCode(string obj)
        {
            return obj == null ? 0 : obj.GetHashCode();
        }
    }
}
