using System.Reflection;

namespace System
{
    /// <summary>A type, as data.</summary>
    public abstract class Type : MemberInfo
    {
        public static readonly Type[] EmptyTypes = new Type[0];
        public static readonly object Missing = new object();

        public extern string FullName { get; }
        public extern string Namespace { get; }
        public extern string AssemblyQualifiedName { get; }
        public extern Type BaseType { get; }
        public extern bool IsAbstract { get; }
        public extern bool IsArray { get; }
        public extern bool IsClass { get; }
        public extern bool IsEnum { get; }
        public extern bool IsInterface { get; }
        public extern bool IsGenericType { get; }
        public extern bool IsGenericTypeDefinition { get; }
        public extern bool IsConstructedGenericType { get; }
        public extern bool IsGenericParameter { get; }
        public extern bool ContainsGenericParameters { get; }
        public extern bool IsNested { get; }
        public extern bool IsPointer { get; }
        public extern bool IsByRef { get; }
        public extern bool IsPrimitive { get; }
        public extern bool IsSealed { get; }
        public extern bool IsValueType { get; }
        public extern bool IsPublic { get; }
        public extern bool HasElementType { get; }
        public extern Type[] GenericTypeArguments { get; }
        public Type UnderlyingSystemType
        {
            get { return this; }
        }
        public Assembly Assembly
        {
            get { return Assembly.Of(AssemblyNameOf(this)); }
        }
        private static extern string AssemblyNameOf(Type type);
        public Guid GUID
        {
            get { return new Guid(GuidOf(this)); }
        }
        private static extern string GuidOf(Type type);
        public extern int GetArrayRank();
        public extern Type GetElementType();
        public extern Type[] GetGenericArguments();
        public extern Type GetGenericTypeDefinition();
        public extern Type[] GetInterfaces();
        public extern bool IsAssignableFrom(Type c);
        public extern bool IsInstanceOfType(object o);
        public extern bool IsSubclassOf(Type c);
        public extern Type MakeArrayType();
        public extern string[] GetEnumNames();
        public extern Array GetEnumValues();
        public extern string GetEnumName(object value);
        public extern Type GetEnumUnderlyingType();
        public extern bool IsEnumDefined(object value);
        public new extern Type GetType();
        public static extern Type GetType(string typeName);
        public static extern Type GetType(string typeName, bool throwOnError);
        public static extern TypeCode GetTypeCode(Type type);
        public static Type GetTypeFromHandle(RuntimeTypeHandle handle)
        {
            return handle.type;
        }
        public RuntimeTypeHandle TypeHandle
        {
            get
            {
                RuntimeTypeHandle handle = default(RuntimeTypeHandle);
                handle.type = this;
                return handle;
            }
        }
        public override extern bool Equals(object o);
        public extern bool Equals(Type o);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Type left, Type right);
        public static extern bool operator !=(Type left, Type right);
    }
}
