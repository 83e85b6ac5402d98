using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    /// <summary>The tuple without items, and the maker of value tuples.</summary>
    public struct ValueTuple : IEquatable<ValueTuple>, IComparable, IComparable<ValueTuple>
    {
        public static ValueTuple Create()
        {
            return new ValueTuple();
        }
        public static ValueTuple<T1> Create<T1>(T1 item1)
        {
            return new ValueTuple<T1>(item1);
        }
        public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        {
            return new ValueTuple<T1, T2>(item1, item2);
        }
        public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        {
            return new ValueTuple<T1, T2, T3>(item1, item2, item3);
        }
        public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            return new ValueTuple<T1, T2, T3, T4>(item1, item2, item3, item4);
        }
        public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            return new ValueTuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
        }
        public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            return new ValueTuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
        }
        public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            return new ValueTuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
        }
        public static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
        {
            return new ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new ValueTuple<T8>(item8));
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple;
        }
        public bool Equals(ValueTuple other)
        {
            return true;
        }
        public int CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple)) throw new ArgumentException("Argument must be of type System.ValueTuple.", "other");
            return 0;
        }
        public int CompareTo(ValueTuple other)
        {
            return 0;
        }
        public override int GetHashCode()
        {
            return 0;
        }
        public override string ToString()
        {
            return "()";
        }
        internal static int Combine(int h1, int h2)
        {
            return unchecked((((h1 << 5) | (int)((uint)h1 >> 27)) + h1) ^ h2);
        }
    }

    /// <summary>A value tuple of 1 item.</summary>
    public struct ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1>>, ITuple
    {
        public T1 Item1;

        public ValueTuple(T1 item1)
        {
            Item1 = item1;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1> && Equals((ValueTuple<T1>)obj);
        }
        public bool Equals(ValueTuple<T1> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1>)) return false;
            ValueTuple<T1> tuple = (ValueTuple<T1>)other;
            return comparer.Equals(Item1, tuple.Item1);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1>)other);
        }
        public int CompareTo(ValueTuple<T1> other)
        {
            return Comparer<T1>.Default.Compare(Item1, other.Item1);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1> tuple = (ValueTuple<T1>)other;
            return comparer.Compare(Item1, tuple.Item1);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            return hash;
        }
        int ITuple.Length
        {
            get { return 1; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ")";
        }
    }

    /// <summary>A value tuple of 2 items.</summary>
    public struct ValueTuple<T1, T2> : IEquatable<ValueTuple<T1, T2>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;

        public ValueTuple(T1 item1, T2 item2)
        {
            Item1 = item1;
            Item2 = item2;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2> && Equals((ValueTuple<T1, T2>)obj);
        }
        public bool Equals(ValueTuple<T1, T2> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2>)) return false;
            ValueTuple<T1, T2> tuple = (ValueTuple<T1, T2>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2>)other);
        }
        public int CompareTo(ValueTuple<T1, T2> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            return Comparer<T2>.Default.Compare(Item2, other.Item2);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2> tuple = (ValueTuple<T1, T2>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            return comparer.Compare(Item2, tuple.Item2);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            return hash;
        }
        int ITuple.Length
        {
            get { return 2; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ")";
        }
    }

    /// <summary>A value tuple of 3 items.</summary>
    public struct ValueTuple<T1, T2, T3> : IEquatable<ValueTuple<T1, T2, T3>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;

        public ValueTuple(T1 item1, T2 item2, T3 item3)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3> && Equals((ValueTuple<T1, T2, T3>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3>)) return false;
            ValueTuple<T1, T2, T3> tuple = (ValueTuple<T1, T2, T3>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            return Comparer<T3>.Default.Compare(Item3, other.Item3);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3> tuple = (ValueTuple<T1, T2, T3>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            return comparer.Compare(Item3, tuple.Item3);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            return hash;
        }
        int ITuple.Length
        {
            get { return 3; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ")";
        }
    }

    /// <summary>A value tuple of 4 items.</summary>
    public struct ValueTuple<T1, T2, T3, T4> : IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4> && Equals((ValueTuple<T1, T2, T3, T4>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3, T4> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3, T4>)) return false;
            ValueTuple<T1, T2, T3, T4> tuple = (ValueTuple<T1, T2, T3, T4>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3) && comparer.Equals(Item4, tuple.Item4);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3, T4>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3, T4> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0) return order;
            return Comparer<T4>.Default.Compare(Item4, other.Item4);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3, T4> tuple = (ValueTuple<T1, T2, T3, T4>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            order = comparer.Compare(Item3, tuple.Item3);
            if (order != 0) return order;
            return comparer.Compare(Item4, tuple.Item4);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            hash = ValueTuple.Combine(hash, Item4 == null ? 0 : Item4.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item4));
            return hash;
        }
        int ITuple.Length
        {
            get { return 4; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                if (index == 3) return Item4;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ", " + Tuple.TextOf(Item4) + ")";
        }
    }

    /// <summary>A value tuple of 5 items.</summary>
    public struct ValueTuple<T1, T2, T3, T4, T5> : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5> && Equals((ValueTuple<T1, T2, T3, T4, T5>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3, T4, T5>)) return false;
            ValueTuple<T1, T2, T3, T4, T5> tuple = (ValueTuple<T1, T2, T3, T4, T5>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3) && comparer.Equals(Item4, tuple.Item4) && comparer.Equals(Item5, tuple.Item5);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0) return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0) return order;
            return Comparer<T5>.Default.Compare(Item5, other.Item5);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3, T4, T5> tuple = (ValueTuple<T1, T2, T3, T4, T5>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            order = comparer.Compare(Item3, tuple.Item3);
            if (order != 0) return order;
            order = comparer.Compare(Item4, tuple.Item4);
            if (order != 0) return order;
            return comparer.Compare(Item5, tuple.Item5);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            hash = ValueTuple.Combine(hash, Item4 == null ? 0 : Item4.GetHashCode());
            hash = ValueTuple.Combine(hash, Item5 == null ? 0 : Item5.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item4));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item5));
            return hash;
        }
        int ITuple.Length
        {
            get { return 5; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                if (index == 3) return Item4;
                if (index == 4) return Item5;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ", " + Tuple.TextOf(Item4) + ", " + Tuple.TextOf(Item5) + ")";
        }
    }

    /// <summary>A value tuple of 6 items.</summary>
    public struct ValueTuple<T1, T2, T3, T4, T5, T6> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6> && Equals((ValueTuple<T1, T2, T3, T4, T5, T6>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6>)) return false;
            ValueTuple<T1, T2, T3, T4, T5, T6> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3) && comparer.Equals(Item4, tuple.Item4) && comparer.Equals(Item5, tuple.Item5) && comparer.Equals(Item6, tuple.Item6);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0) return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0) return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0) return order;
            return Comparer<T6>.Default.Compare(Item6, other.Item6);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3, T4, T5, T6> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            order = comparer.Compare(Item3, tuple.Item3);
            if (order != 0) return order;
            order = comparer.Compare(Item4, tuple.Item4);
            if (order != 0) return order;
            order = comparer.Compare(Item5, tuple.Item5);
            if (order != 0) return order;
            return comparer.Compare(Item6, tuple.Item6);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            hash = ValueTuple.Combine(hash, Item4 == null ? 0 : Item4.GetHashCode());
            hash = ValueTuple.Combine(hash, Item5 == null ? 0 : Item5.GetHashCode());
            hash = ValueTuple.Combine(hash, Item6 == null ? 0 : Item6.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item4));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item5));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item6));
            return hash;
        }
        int ITuple.Length
        {
            get { return 6; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                if (index == 3) return Item4;
                if (index == 4) return Item5;
                if (index == 5) return Item6;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ", " + Tuple.TextOf(Item4) + ", " + Tuple.TextOf(Item5) + ", " + Tuple.TextOf(Item6) + ")";
        }
    }

    /// <summary>A value tuple of 7 items.</summary>
    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> && Equals((ValueTuple<T1, T2, T3, T4, T5, T6, T7>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
                && EqualityComparer<T7>.Default.Equals(Item7, other.Item7);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7>)) return false;
            ValueTuple<T1, T2, T3, T4, T5, T6, T7> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6, T7>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3) && comparer.Equals(Item4, tuple.Item4) && comparer.Equals(Item5, tuple.Item5) && comparer.Equals(Item6, tuple.Item6) && comparer.Equals(Item7, tuple.Item7);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6, T7>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0) return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0) return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0) return order;
            order = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (order != 0) return order;
            return Comparer<T7>.Default.Compare(Item7, other.Item7);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3, T4, T5, T6, T7> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6, T7>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            order = comparer.Compare(Item3, tuple.Item3);
            if (order != 0) return order;
            order = comparer.Compare(Item4, tuple.Item4);
            if (order != 0) return order;
            order = comparer.Compare(Item5, tuple.Item5);
            if (order != 0) return order;
            order = comparer.Compare(Item6, tuple.Item6);
            if (order != 0) return order;
            return comparer.Compare(Item7, tuple.Item7);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            hash = ValueTuple.Combine(hash, Item4 == null ? 0 : Item4.GetHashCode());
            hash = ValueTuple.Combine(hash, Item5 == null ? 0 : Item5.GetHashCode());
            hash = ValueTuple.Combine(hash, Item6 == null ? 0 : Item6.GetHashCode());
            hash = ValueTuple.Combine(hash, Item7 == null ? 0 : Item7.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item4));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item5));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item6));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item7));
            return hash;
        }
        int ITuple.Length
        {
            get { return 7; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                if (index == 3) return Item4;
                if (index == 4) return Item5;
                if (index == 5) return Item6;
                if (index == 6) return Item7;
                throw new IndexOutOfRangeException();
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ", " + Tuple.TextOf(Item4) + ", " + Tuple.TextOf(Item5) + ", " + Tuple.TextOf(Item6) + ", " + Tuple.TextOf(Item7) + ")";
        }
    }

    /// <summary>A value tuple of seven items and a value tuple with the rest.</summary>
    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, ITuple
        where TRest : struct
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public TRest Rest;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Rest = rest;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> && Equals((ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)obj);
        }
        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
                && EqualityComparer<T7>.Default.Equals(Item7, other.Item7)
                && EqualityComparer<TRest>.Default.Equals(Rest, other.Rest);
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)) return false;
            ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)other;
            return comparer.Equals(Item1, tuple.Item1) && comparer.Equals(Item2, tuple.Item2) && comparer.Equals(Item3, tuple.Item3) && comparer.Equals(Item4, tuple.Item4) && comparer.Equals(Item5, tuple.Item5) && comparer.Equals(Item6, tuple.Item6) && comparer.Equals(Item7, tuple.Item7) && comparer.Equals(Rest, tuple.Rest);
        }
        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)other);
        }
        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        {
            int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0) return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0) return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0) return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0) return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0) return order;
            order = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (order != 0) return order;
            order = Comparer<T7>.Default.Compare(Item7, other.Item7);
            if (order != 0) return order;
            return Comparer<TRest>.Default.Compare(Rest, other.Rest);
        }
        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)) throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
            ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple = (ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)other;
            int order = comparer.Compare(Item1, tuple.Item1);
            if (order != 0) return order;
            order = comparer.Compare(Item2, tuple.Item2);
            if (order != 0) return order;
            order = comparer.Compare(Item3, tuple.Item3);
            if (order != 0) return order;
            order = comparer.Compare(Item4, tuple.Item4);
            if (order != 0) return order;
            order = comparer.Compare(Item5, tuple.Item5);
            if (order != 0) return order;
            order = comparer.Compare(Item6, tuple.Item6);
            if (order != 0) return order;
            order = comparer.Compare(Item7, tuple.Item7);
            if (order != 0) return order;
            return comparer.Compare(Rest, tuple.Rest);
        }
        public override int GetHashCode()
        {
            int hash = Item1 == null ? 0 : Item1.GetHashCode();
            hash = ValueTuple.Combine(hash, Item2 == null ? 0 : Item2.GetHashCode());
            hash = ValueTuple.Combine(hash, Item3 == null ? 0 : Item3.GetHashCode());
            hash = ValueTuple.Combine(hash, Item4 == null ? 0 : Item4.GetHashCode());
            hash = ValueTuple.Combine(hash, Item5 == null ? 0 : Item5.GetHashCode());
            hash = ValueTuple.Combine(hash, Item6 == null ? 0 : Item6.GetHashCode());
            hash = ValueTuple.Combine(hash, Item7 == null ? 0 : Item7.GetHashCode());
            hash = ValueTuple.Combine(hash, Rest.GetHashCode());
            return hash;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            int hash = comparer.GetHashCode(Item1);
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item2));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item3));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item4));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item5));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item6));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Item7));
            hash = ValueTuple.Combine(hash, comparer.GetHashCode(Rest));
            return hash;
        }
        int ITuple.Length
        {
            get { return 7 + ((ITuple)Rest).Length; }
        }
        object ITuple.this[int index]
        {
            get
            {
                if (index == 0) return Item1;
                if (index == 1) return Item2;
                if (index == 2) return Item3;
                if (index == 3) return Item4;
                if (index == 4) return Item5;
                if (index == 5) return Item6;
                if (index == 6) return Item7;
                return ((ITuple)Rest)[index - 7];
            }
        }
        public override string ToString()
        {
            return "(" + Tuple.TextOf(Item1) + ", " + Tuple.TextOf(Item2) + ", " + Tuple.TextOf(Item3) + ", " + Tuple.TextOf(Item4) + ", " + Tuple.TextOf(Item5) + ", " + Tuple.TextOf(Item6) + ", " + Tuple.TextOf(Item7) + ", " + Rest.ToString().Substring(1);
        }
    }
}
