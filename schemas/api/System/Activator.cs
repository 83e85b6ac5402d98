namespace System
{
    /// <summary>Makes objects of types that are known only at run time.</summary>
    public static class Activator
    {
        public static extern T CreateInstance<T>();
        public static extern object CreateInstance(Type type);
        public static extern object CreateInstance(Type type, params object[] args);
    }
}
