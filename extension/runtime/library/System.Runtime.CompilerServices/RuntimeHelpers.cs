namespace System.Runtime.CompilerServices
{
    /// <summary>Services of the runtime for compilers and collections.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.runtimehelpers"/>
    public static class RuntimeHelpers
    {
        public static int OffsetToStringData
        {
            get { return 12; }
        }
        /// <summary>The hash code of the object itself, whatever its class overrides; 0 of null.</summary>
        public static extern int GetHashCode(object o);
        public static new bool Equals(object o1, object o2)
        {
            return ReferenceEquals(o1, o2);
        }
        /// <summary>A new array with the elements that the range names.</summary>
        public static T[] GetSubArray<T>(T[] array, Range range)
        {
            if (array == null) throw new ArgumentNullException("array");
            var part = range.GetOffsetAndLength(array.Length);
            var copy = new T[part.Item2];
            Array.Copy(array, part.Item1, copy, 0, part.Item2);
            return copy;
        }
        public static void InitializeArray(Array array, RuntimeFieldHandle fldHandle)
        {
            throw new NotSupportedException();
        }
        /// <summary>Runs the static constructor of the type, unless it has run.</summary>
        public static void RunClassConstructor(RuntimeTypeHandle type)
        {
            if (type.type == null) throw new ArgumentException("Handle is not initialized.");
            if (type.type.ContainsGenericParameters) throw new ArgumentException("Cannot create an instance of " + type.type + " because Type.ContainsGenericParameters is true.");
            Initialize(type.type);
        }
        private static extern void Initialize(Type type);
        public static void EnsureSufficientExecutionStack()
        {
        }
        public static void PrepareConstrainedRegions()
        {
        }
    }
}
