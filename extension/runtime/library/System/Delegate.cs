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
                return Call(arguments, args);
            }
            catch (Exception e)
            {
                throw new TargetInvocationException(e);
            }
        }
        internal extern object[] Prepare(object[] args);
        /// <summary>`results` gets what by-reference parameters hold in the end.</summary>
        internal extern object Call(object[] arguments, object[] results);
        public static Delegate CreateDelegate(Type type, MethodInfo method)
        {
            return CreateDelegate(type, method, true);
        }
        public static Delegate CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure)
        {
            CheckDelegate(type);
            if (method == null) throw new ArgumentNullException("method");
            return Bound(Bind(type, null, method, false), throwOnBindFailure);
        }
        public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method)
        {
            return CreateDelegate(type, firstArgument, method, true);
        }
        public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure)
        {
            CheckDelegate(type);
            if (method == null) throw new ArgumentNullException("method");
            Delegate made = Bind(type, firstArgument, method, true);
            if (made == null && firstArgument == null) made = Bind(type, null, method, false);
            return Bound(made, throwOnBindFailure);
        }
        public static Delegate CreateDelegate(Type type, object target, string method)
        {
            return CreateDelegate(type, target, method, false, true);
        }
        public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase)
        {
            return CreateDelegate(type, target, method, ignoreCase, true);
        }
        public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure)
        {
            if (target == null) throw new ArgumentNullException("target");
            return Bound(Named(type, target.GetType(), target, method, ignoreCase), throwOnBindFailure);
        }
        public static Delegate CreateDelegate(Type type, Type target, string method)
        {
            return CreateDelegate(type, target, method, false, true);
        }
        public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase)
        {
            return CreateDelegate(type, target, method, ignoreCase, true);
        }
        public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure)
        {
            if (target == null) throw new ArgumentNullException("target");
            return Bound(Named(type, target, null, method, ignoreCase), throwOnBindFailure);
        }
        /// <summary>The first method of that name that fits: one of the target, or a static one when there is none.</summary>
        private static Delegate Named(Type type, Type owner, object target, string name, bool ignoreCase)
        {
            CheckDelegate(type);
            if (name == null) throw new ArgumentNullException("method");
            BindingFlags kind = target == null ? BindingFlags.Static : BindingFlags.Instance;
            foreach (MethodInfo method in owner.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | kind))
            {
                if (!string.Equals(method.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) continue;
                Delegate made = Bind(type, target, method, target != null);
                if (made != null) return made;
            }
            return null;
        }
        private static void CheckDelegate(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (!type.IsSubclassOf(typeof(MulticastDelegate))) throw new ArgumentException("Type must derive from Delegate.", "type");
        }
        private static Delegate Bound(Delegate made, bool throwOnBindFailure)
        {
            if (made == null && throwOnBindFailure) throw new ArgumentException("Cannot bind to the target method because its signature or security transparency is not compatible with that of the delegate type.");
            return made;
        }
        /// <summary>Null when the method does not fit; `closed`: the first value that it needs is given.</summary>
        private static extern Delegate Bind(Type type, object first, MethodInfo method, bool closed);
        public static extern bool operator ==(Delegate d1, Delegate d2);
        public static extern bool operator !=(Delegate d1, Delegate d2);
    }
}
