using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    /// <summary>Makes tuples.</summary>
    public static class Tuple
    {
        public static Tuple<T1> Create<T1>(T1 item1)
        {
            return new Tuple<T1>(item1);
        }
        public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        {
            return new Tuple<T1, T2>(item1, item2);
        }
        public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        {
            return new Tuple<T1, T2, T3>(item1, item2, item3);
        }
        public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            return new Tuple<T1, T2, T3, T4>(item1, item2, item3, item4);
        }
        public static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            return new Tuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
        }
        public static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            return new Tuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
        }
        public static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            return new Tuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
        }
        public static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
        {
            return new Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new Tuple<T8>(item8));
        }
        internal static int Combine(int h1, int h2)
        {
            return unchecked(((h1 << 5) + h1) ^ h2);
        }
        internal static string TextOf(object item)
        {
            return item == null ? "" : item.ToString();
        }
    }

    /// <summary>A tuple of 1 item.</summary>
    public class Tuple<T1> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;

        public Tuple(T1 item1)
        {
            this.item1 = item1;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1> tuple = other as Tuple<T1>;
            return tuple != null && comparer.Equals(item1, tuple.item1);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1> tuple = other as Tuple<T1>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return comparer.Compare(item1, tuple.item1);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return comparer.GetHashCode(item1);
        }
        int ITuple.Length
        {
            get { return 1; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ")";
        }
    }

    /// <summary>A tuple of 2 items.</summary>
    public class Tuple<T1, T2> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;

        public Tuple(T1 item1, T2 item2)
        {
            this.item1 = item1;
            this.item2 = item2;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2> tuple = other as Tuple<T1, T2>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2> tuple = other as Tuple<T1, T2>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            return comparer.Compare(item2, tuple.item2);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2));
        }
        int ITuple.Length
        {
            get { return 2; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ")";
        }
    }

    /// <summary>A tuple of 3 items.</summary>
    public class Tuple<T1, T2, T3> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;

        public Tuple(T1 item1, T2 item2, T3 item3)
        {
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3> tuple = other as Tuple<T1, T2, T3>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3> tuple = other as Tuple<T1, T2, T3>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            return comparer.Compare(item3, tuple.item3);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), comparer.GetHashCode(item3));
        }
        int ITuple.Length
        {
            get { return 3; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ")";
        }
    }

    /// <summary>A tuple of 4 items.</summary>
    public class Tuple<T1, T2, T3, T4> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;
        private readonly T4 item4;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
            this.item4 = item4;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public T4 Item4
        {
            get { return item4; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3, T4> tuple = other as Tuple<T1, T2, T3, T4>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3) && comparer.Equals(item4, tuple.item4);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3, T4> tuple = other as Tuple<T1, T2, T3, T4>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            order = comparer.Compare(item3, tuple.item3);
            if (order != 0) return order;
            return comparer.Compare(item4, tuple.item4);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), Tuple.Combine(comparer.GetHashCode(item3), comparer.GetHashCode(item4)));
        }
        int ITuple.Length
        {
            get { return 4; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                if (index == 3) return item4;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ", " + Tuple.TextOf(item4) + ")";
        }
    }

    /// <summary>A tuple of 5 items.</summary>
    public class Tuple<T1, T2, T3, T4, T5> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;
        private readonly T4 item4;
        private readonly T5 item5;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
            this.item4 = item4;
            this.item5 = item5;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public T4 Item4
        {
            get { return item4; }
        }
        public T5 Item5
        {
            get { return item5; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3, T4, T5> tuple = other as Tuple<T1, T2, T3, T4, T5>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3) && comparer.Equals(item4, tuple.item4) && comparer.Equals(item5, tuple.item5);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3, T4, T5> tuple = other as Tuple<T1, T2, T3, T4, T5>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            order = comparer.Compare(item3, tuple.item3);
            if (order != 0) return order;
            order = comparer.Compare(item4, tuple.item4);
            if (order != 0) return order;
            return comparer.Compare(item5, tuple.item5);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), Tuple.Combine(comparer.GetHashCode(item3), comparer.GetHashCode(item4))), comparer.GetHashCode(item5));
        }
        int ITuple.Length
        {
            get { return 5; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                if (index == 3) return item4;
                if (index == 4) return item5;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ", " + Tuple.TextOf(item4) + ", " + Tuple.TextOf(item5) + ")";
        }
    }

    /// <summary>A tuple of 6 items.</summary>
    public class Tuple<T1, T2, T3, T4, T5, T6> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;
        private readonly T4 item4;
        private readonly T5 item5;
        private readonly T6 item6;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
            this.item4 = item4;
            this.item5 = item5;
            this.item6 = item6;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public T4 Item4
        {
            get { return item4; }
        }
        public T5 Item5
        {
            get { return item5; }
        }
        public T6 Item6
        {
            get { return item6; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3, T4, T5, T6> tuple = other as Tuple<T1, T2, T3, T4, T5, T6>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3) && comparer.Equals(item4, tuple.item4) && comparer.Equals(item5, tuple.item5) && comparer.Equals(item6, tuple.item6);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6> tuple = other as Tuple<T1, T2, T3, T4, T5, T6>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            order = comparer.Compare(item3, tuple.item3);
            if (order != 0) return order;
            order = comparer.Compare(item4, tuple.item4);
            if (order != 0) return order;
            order = comparer.Compare(item5, tuple.item5);
            if (order != 0) return order;
            return comparer.Compare(item6, tuple.item6);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), Tuple.Combine(comparer.GetHashCode(item3), comparer.GetHashCode(item4))), Tuple.Combine(comparer.GetHashCode(item5), comparer.GetHashCode(item6)));
        }
        int ITuple.Length
        {
            get { return 6; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                if (index == 3) return item4;
                if (index == 4) return item5;
                if (index == 5) return item6;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ", " + Tuple.TextOf(item4) + ", " + Tuple.TextOf(item5) + ", " + Tuple.TextOf(item6) + ")";
        }
    }

    /// <summary>A tuple of 7 items.</summary>
    public class Tuple<T1, T2, T3, T4, T5, T6, T7> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;
        private readonly T4 item4;
        private readonly T5 item5;
        private readonly T6 item6;
        private readonly T7 item7;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
            this.item4 = item4;
            this.item5 = item5;
            this.item6 = item6;
            this.item7 = item7;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public T4 Item4
        {
            get { return item4; }
        }
        public T5 Item5
        {
            get { return item5; }
        }
        public T6 Item6
        {
            get { return item6; }
        }
        public T7 Item7
        {
            get { return item7; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3, T4, T5, T6, T7> tuple = other as Tuple<T1, T2, T3, T4, T5, T6, T7>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3) && comparer.Equals(item4, tuple.item4) && comparer.Equals(item5, tuple.item5) && comparer.Equals(item6, tuple.item6) && comparer.Equals(item7, tuple.item7);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6, T7> tuple = other as Tuple<T1, T2, T3, T4, T5, T6, T7>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            order = comparer.Compare(item3, tuple.item3);
            if (order != 0) return order;
            order = comparer.Compare(item4, tuple.item4);
            if (order != 0) return order;
            order = comparer.Compare(item5, tuple.item5);
            if (order != 0) return order;
            order = comparer.Compare(item6, tuple.item6);
            if (order != 0) return order;
            return comparer.Compare(item7, tuple.item7);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), Tuple.Combine(comparer.GetHashCode(item3), comparer.GetHashCode(item4))), Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item5), comparer.GetHashCode(item6)), comparer.GetHashCode(item7)));
        }
        int ITuple.Length
        {
            get { return 7; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                if (index == 3) return item4;
                if (index == 4) return item5;
                if (index == 5) return item6;
                if (index == 6) return item7;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ", " + Tuple.TextOf(item4) + ", " + Tuple.TextOf(item5) + ", " + Tuple.TextOf(item6) + ", " + Tuple.TextOf(item7) + ")";
        }
    }

    /// <summary>A tuple of seven items and a tuple with the rest.</summary>
    public class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
    {
        private readonly T1 item1;
        private readonly T2 item2;
        private readonly T3 item3;
        private readonly T4 item4;
        private readonly T5 item5;
        private readonly T6 item6;
        private readonly T7 item7;
        private readonly TRest rest;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        {
            if (!(rest is ITuple)) throw new ArgumentException("The last element of an eight element tuple must be a Tuple.");
            this.item1 = item1;
            this.item2 = item2;
            this.item3 = item3;
            this.item4 = item4;
            this.item5 = item5;
            this.item6 = item6;
            this.item7 = item7;
            this.rest = rest;
        }
        public T1 Item1
        {
            get { return item1; }
        }
        public T2 Item2
        {
            get { return item2; }
        }
        public T3 Item3
        {
            get { return item3; }
        }
        public T4 Item4
        {
            get { return item4; }
        }
        public T5 Item5
        {
            get { return item5; }
        }
        public T6 Item6
        {
            get { return item6; }
        }
        public T7 Item7
        {
            get { return item7; }
        }
        public TRest Rest
        {
            get { return rest; }
        }
        public override bool Equals(object obj)
        {
            return ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple = other as Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>;
            return tuple != null && comparer.Equals(item1, tuple.item1) && comparer.Equals(item2, tuple.item2) && comparer.Equals(item3, tuple.item3) && comparer.Equals(item4, tuple.item4) && comparer.Equals(item5, tuple.item5) && comparer.Equals(item6, tuple.item6) && comparer.Equals(item7, tuple.item7) && comparer.Equals(rest, tuple.rest);
        }
        int IComparable.CompareTo(object obj)
        {
            return ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple = other as Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>;
            if (tuple == null) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            int order = comparer.Compare(item1, tuple.item1);
            if (order != 0) return order;
            order = comparer.Compare(item2, tuple.item2);
            if (order != 0) return order;
            order = comparer.Compare(item3, tuple.item3);
            if (order != 0) return order;
            order = comparer.Compare(item4, tuple.item4);
            if (order != 0) return order;
            order = comparer.Compare(item5, tuple.item5);
            if (order != 0) return order;
            order = comparer.Compare(item6, tuple.item6);
            if (order != 0) return order;
            order = comparer.Compare(item7, tuple.item7);
            if (order != 0) return order;
            return comparer.Compare(rest, tuple.rest);
        }
        public override int GetHashCode()
        {
            return ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            return Tuple.Combine(Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item1), comparer.GetHashCode(item2)), Tuple.Combine(comparer.GetHashCode(item3), comparer.GetHashCode(item4))), Tuple.Combine(Tuple.Combine(comparer.GetHashCode(item5), comparer.GetHashCode(item6)), Tuple.Combine(comparer.GetHashCode(item7), comparer.GetHashCode(rest))));
        }
        int ITuple.Length
        {
            get { return 7 + ((ITuple)rest).Length; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return item1;
                if (index == 1) return item2;
                if (index == 2) return item3;
                if (index == 3) return item4;
                if (index == 4) return item5;
                if (index == 5) return item6;
                if (index == 6) return item7;
                return ((ITuple)rest)[index - 7];
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(item1) + ", " + Tuple.TextOf(item2) + ", " + Tuple.TextOf(item3) + ", " + Tuple.TextOf(item4) + ", " + Tuple.TextOf(item5) + ", " + Tuple.TextOf(item6) + ", " + Tuple.TextOf(item7) + ", " + rest.ToString().Substring(1);
        }
    }
}
