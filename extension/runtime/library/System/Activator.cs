using System.Reflection;

namespace System
{
    /// <summary>Makes objects of types that are known only at run time.</summary>
    public static class Activator
    {
        /// <summary>What the constructor throws arrives as it is, because `new T()` means this too.</summary>
        public static extern T CreateInstance<T>();
        public static object CreateInstance(Type type)
        {
            return CreateInstance(type, false);
        }
        public static object CreateInstance(Type type, bool nonPublic)
        {
            if (type == null) throw new ArgumentNullException("type");
            ConstructorInfo constructor = Constructor(type, null, nonPublic);
            return constructor == null ? ZeroOf(type) : constructor.Invoke(null);
        }
        public static object CreateInstance(Type type, params object[] args)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (args == null || args.Length == 0) return CreateInstance(type, false);
            return Constructor(type, args, false).Invoke(args);
        }
        /// <summary>The best one for the arguments; null for a value type that has none without parameters.</summary>
        private static extern ConstructorInfo Constructor(Type type, object[] args, bool nonPublic);
        private static extern object ZeroOf(Type type);
    }
}
