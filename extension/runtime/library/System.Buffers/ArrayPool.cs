using System.Collections.Generic;

namespace System.Buffers
{
    /// <summary>Arrays that are used again.</summary>
    public abstract class ArrayPool<T>
    {
        private static readonly ArrayPool<T> shared = new SharedPool();

        protected ArrayPool()
        {
        }
        public static ArrayPool<T> Shared
        {
            get { return shared; }
        }
        public static ArrayPool<T> Create()
        {
            return new SharedPool();
        }
        public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket)
        {
            return new SharedPool();
        }
        /// <summary>At least that long: the next power of two, 16 at the least.</summary>
        public abstract T[] Rent(int minimumLength);
        public abstract void Return(T[] array, bool clearArray = false);

        private sealed class SharedPool : ArrayPool<T>
        {
            private readonly Dictionary<int, Stack<T[]>> free = new Dictionary<int, Stack<T[]>>();

            public override T[] Rent(int minimumLength)
            {
                if (minimumLength < 0) throw new ArgumentOutOfRangeException("minimumLength");
                if (minimumLength == 0) return new T[0];
                int length = 16;
                while (length < minimumLength) length *= 2;
                lock (free)
                {
                    Stack<T[]> arrays;
                    return free.TryGetValue(length, out arrays) && arrays.Count > 0 ? arrays.Pop() : new T[length];
                }
            }
            public override void Return(T[] array, bool clearArray = false)
            {
                if (array == null) throw new ArgumentNullException("array");
                if (array.Length == 0) return;
                if (clearArray) Array.Clear(array, 0, array.Length);
                lock (free)
                {
                    Stack<T[]> arrays;
                    if (!free.TryGetValue(array.Length, out arrays))
                    {
                        arrays = new Stack<T[]>();
                        free[array.Length] = arrays;
                    }
                    if (arrays.Count < 8) arrays.Push(array);
                }
            }
        }
    }
}
