using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Orders values of one type.</summary>
    public abstract class Comparer<T> : IComparer, IComparer<T>
    {
        private static Comparer<T> shared;

        public static Comparer<T> Default
        {
            get
            {
                if (shared == null) shared = Make();
                return shared;
            }
        }
        private static Comparer<T> Make()
        {
            if (typeof(T) == typeof(int)) return (Comparer<T>)(object)new Int32Comparer();
            if (typeof(T) == typeof(string)) return (Comparer<T>)(object)new StringOrder();
            if (typeof(IComparable<T>).IsAssignableFrom(typeof(T))) return new OwnOrder();
            return new ObjectOrder();
        }
        public static Comparer<T> Create(Comparison<T> comparison)
        {
            if (comparison == null) throw new ArgumentNullException("comparison");
            return new ComparisonOrder(comparison);
        }
        public abstract int Compare(T x, T y);
        int IComparer.Compare(object x, object y)
        {
            if (x == null) return y == null ? 0 : -1;
            if (y == null) return 1;
            if (x is T && y is T) return Compare((T)x, (T)y);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        private sealed class OwnOrder : Comparer<T>
        {
            public override int Compare(T x, T y)
            {
                if (x == null) return y == null ? 0 : -1;
                if (y == null) return 1;
                return ((IComparable<T>)x).CompareTo(y);
            }
        }

        private sealed class ObjectOrder : Comparer<T>
        {
            public override int Compare(T x, T y)
            {
                return Comparer.Default.Compare(x, y);
            }
        }

        private sealed class ComparisonOrder : Comparer<T>
        {
            private readonly Comparison<T> comparison;

            internal ComparisonOrder(Comparison<T> comparison)
            {
                this.comparison = comparison;
            }
            public override int Compare(T x, T y)
            {
                return comparison(x, y);
            }
        }
    }

    internal sealed class Int32Comparer : Comparer<int>
    {
        public override int Compare(int x, int y)
        {
            return x < y ? -1 : x > y ? 1 : 0;
        }
    }

    internal sealed class StringOrder : Comparer<string>
    {
        public override int Compare(string x, string y)
        {
            return string.Compare(x, y);
        }
    }
}
