using System.Collections.Generic;

namespace System
{
    /// <summary>Combines hash codes; the same for every run.</summary>
    public struct HashCode
    {
        private int hash;

        public void Add<T>(T value)
        {
            hash = Mix(hash, value == null ? 0 : value.GetHashCode());
        }
        public void Add<T>(T value, IEqualityComparer<T> comparer)
        {
            hash = Mix(hash, value == null ? 0 : comparer == null ? value.GetHashCode() : comparer.GetHashCode(value));
        }
        public int ToHashCode()
        {
            return hash;
        }
        private static int Mix(int hash, int next)
        {
            return unchecked((hash ^ next) * -1640531535 + ((hash << 13) ^ (int)((uint)hash >> 19)) + next);
        }
        public static int Combine<T1>(T1 value1)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2>(T1 value1, T2 value2)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            code.Add(value4);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            code.Add(value4);
            code.Add(value5);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            code.Add(value4);
            code.Add(value5);
            code.Add(value6);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            code.Add(value4);
            code.Add(value5);
            code.Add(value6);
            code.Add(value7);
            return code.ToHashCode();
        }
        public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        {
            HashCode code = new HashCode();
            code.Add(value1);
            code.Add(value2);
            code.Add(value3);
            code.Add(value4);
            code.Add(value5);
            code.Add(value6);
            code.Add(value7);
            code.Add(value8);
            return code.ToHashCode();
        }
    }
}
