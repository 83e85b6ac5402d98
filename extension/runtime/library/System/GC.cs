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
            Suppress(obj);
        }
        public static void ReRegisterForFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            Register(obj);
        }
        private static extern void Suppress(object obj);
        private static extern void Register(object obj);
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
