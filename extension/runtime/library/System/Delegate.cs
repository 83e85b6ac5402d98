using System.Reflection;

namespace System
{
    /// <summary>Base of all delegates.</summary>
    public abstract class Delegate : ICloneable
    {
        public extern object Target { get; }
        public extern MethodInfo Method { get; }
        public static extern Delegate Combine(Delegate a, Delegate b);
        public static extern Delegate Combine(params Delegate[] delegates);
        public static extern Delegate Remove(Delegate source, Delegate value);
        public static extern Delegate RemoveAll(Delegate source, Delegate value);
        public virtual extern Delegate[] GetInvocationList();
        public virtual extern object Clone();
        public override extern bool Equals(object obj);
        public override extern int GetHashCode();
        /// <summary>What the method throws arrives inside a TargetInvocationException.</summary>
        public object DynamicInvoke(params object[] args)
        {
            object[] arguments = Prepare(args);
            try
            {
                return Call(arguments);
            }
            catch (Exception e)
            {
                throw new TargetInvocationException(e);
            }
        }
        internal extern object[] Prepare(object[] args);
        internal extern object Call(object[] arguments);
        public static extern Delegate CreateDelegate(Type type, MethodInfo method);
        public static extern Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method);
        public static extern bool operator ==(Delegate d1, Delegate d2);
        public static extern bool operator !=(Delegate d1, Delegate d2);
    }
}
