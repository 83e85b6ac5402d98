namespace System
{
    /// <summary>The garbage collector; memory of the simulation is never short, and finalizers run when a program of .NET Framework ends.</summary>
    public static class GC
    {
        private static int collections;

        public static int MaxGeneration
        {
            get { return 2; }
        }
        public static void Collect()
        {
            collections++;
        }
        public static void Collect(int generation)
        {
            collections++;
        }
        public static void Collect(int generation, GCCollectionMode mode)
        {
            collections++;
        }
        public static void Collect(int generation, GCCollectionMode mode, bool blocking)
        {
            collections++;
        }
        public static int CollectionCount(int generation)
        {
            return collections;
        }
        public static int GetGeneration(object obj)
        {
            return 0;
        }
        public static long GetTotalMemory(bool forceFullCollection)
        {
            return 1048576;
        }
        public static void KeepAlive(object obj)
        {
        }
        public static void SuppressFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            Mark(obj, false);
        }
        public static void ReRegisterForFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            Mark(obj, true);
        }
        /// <summary>The program ends: whatever has a finalizer is finalized, also what could still be reached.</summary>
        internal static void FinalizeAll()
        {
            for (object next = NextFinalizable(); next != null; next = NextFinalizable())
            {
                for (int i = 0; RunFinalizer(next, i); i++)
                {
                }
            }
        }
        private static extern void Mark(object obj, bool isFinalizable);
        /// <summary>Null when there is none left.</summary>
        private static extern object NextFinalizable();
        /// <summary>Those of the most derived type come first; false when there are no more.</summary>
        private static extern bool RunFinalizer(object obj, int index);
        public static void WaitForPendingFinalizers()
        {
        }
        public static void AddMemoryPressure(long bytesAllocated)
        {
        }
        public static void RemoveMemoryPressure(long bytesAllocated)
        {
        }
    }
}
