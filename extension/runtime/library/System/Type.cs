using System.Reflection;

namespace System
{
    /// <summary>A type, as data.</summary>
    public abstract class Type : MemberInfo
    {
        public static readonly Type[] EmptyTypes = new Type[0];
        public static readonly object Missing = System.Reflection.Missing.Value;

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
        public bool IsPublic
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public; }
        }
        public bool IsNotPublic
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NotPublic; }
        }
        public bool IsNestedPublic
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPublic; }
        }
        public bool IsNestedPrivate
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPrivate; }
        }
        public bool IsNestedAssembly
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedAssembly; }
        }
        public bool IsNestedFamily
        {
            get { return (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedFamily; }
        }
        /// <summary>Visible outside of its assembly, with everything around it.</summary>
        public bool IsVisible
        {
            get
            {
                if (HasElementType) return GetElementType().IsVisible;
                if (!IsPublic && !IsNestedPublic) return false;
                foreach (Type argument in GenericTypeArguments)
                {
                    if (!argument.IsVisible) return false;
                }
                return !IsNested || DeclaringType.IsVisible;
            }
        }
        public bool IsSerializable
        {
            get { return (Attributes & TypeAttributes.Serializable) != 0 || IsEnum || IsSubclassOf(typeof(Delegate)); }
        }
        public extern TypeAttributes Attributes { get; }
        public extern int GenericParameterPosition { get; }
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
        public Type GetInterface(string name)
        {
            return GetInterface(name, false);
        }
        /// <summary>By short or full name; null when the type does not implement it.</summary>
        public Type GetInterface(string name, bool ignoreCase)
        {
            if (name == null) throw new ArgumentNullException("fullname");
            StringComparison how = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            foreach (Type type in GetInterfaces())
            {
                if (string.Equals(type.Name, name, how) || string.Equals(type.FullName, name, how)) return type;
            }
            return null;
        }
        public extern Type MakeArrayType();
        public extern Type MakeArrayType(int rank);
        public extern Type MakeByRefType();
        public extern Type MakeGenericType(params Type[] typeArguments);
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

        // ---- members ----------------------------------------------------------------------------------------------

        private const BindingFlags usual = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

        public MemberInfo[] GetMembers()
        {
            return GetMembers(usual);
        }
        public MemberInfo[] GetMembers(BindingFlags bindingAttr)
        {
            return Members<MemberInfo>(MemberTypes.All, bindingAttr, null);
        }
        public MemberInfo[] GetMember(string name)
        {
            return GetMember(name, usual);
        }
        public MemberInfo[] GetMember(string name, BindingFlags bindingAttr)
        {
            return Members<MemberInfo>(MemberTypes.All, bindingAttr, Named(name));
        }
        public FieldInfo[] GetFields()
        {
            return GetFields(usual);
        }
        public FieldInfo[] GetFields(BindingFlags bindingAttr)
        {
            return Members<FieldInfo>(MemberTypes.Field, bindingAttr, null);
        }
        public FieldInfo GetField(string name)
        {
            return GetField(name, usual);
        }
        public FieldInfo GetField(string name, BindingFlags bindingAttr)
        {
            return Nearest(Members<FieldInfo>(MemberTypes.Field, bindingAttr, Named(name)));
        }
        public PropertyInfo[] GetProperties()
        {
            return GetProperties(usual);
        }
        public PropertyInfo[] GetProperties(BindingFlags bindingAttr)
        {
            return Members<PropertyInfo>(MemberTypes.Property, bindingAttr, null);
        }
        public PropertyInfo GetProperty(string name)
        {
            return GetProperty(name, usual);
        }
        public PropertyInfo GetProperty(string name, BindingFlags bindingAttr)
        {
            return Nearest(Members<PropertyInfo>(MemberTypes.Property, bindingAttr, Named(name)));
        }
        public PropertyInfo GetProperty(string name, Type returnType)
        {
            return GetProperty(name, returnType, null);
        }
        public PropertyInfo GetProperty(string name, Type[] types)
        {
            if (types == null) throw new ArgumentNullException("types");
            return GetProperty(name, null, types);
        }
        public PropertyInfo GetProperty(string name, Type returnType, Type[] types)
        {
            foreach (PropertyInfo property in Members<PropertyInfo>(MemberTypes.Property, usual, Named(name)))
            {
                if (returnType != null && property.PropertyType != returnType) continue;
                if (types == null || Fits(property.GetIndexParameters(), types)) return property;
            }
            return null;
        }
        public EventInfo[] GetEvents()
        {
            return GetEvents(usual);
        }
        public EventInfo[] GetEvents(BindingFlags bindingAttr)
        {
            return Members<EventInfo>(MemberTypes.Event, bindingAttr, null);
        }
        public EventInfo GetEvent(string name)
        {
            return GetEvent(name, usual);
        }
        public EventInfo GetEvent(string name, BindingFlags bindingAttr)
        {
            return Nearest(Members<EventInfo>(MemberTypes.Event, bindingAttr, Named(name)));
        }
        public MethodInfo[] GetMethods()
        {
            return GetMethods(usual);
        }
        public MethodInfo[] GetMethods(BindingFlags bindingAttr)
        {
            return Members<MethodInfo>(MemberTypes.Method, bindingAttr, null);
        }
        public MethodInfo GetMethod(string name)
        {
            return GetMethod(name, usual);
        }
        /// <summary>AmbiguousMatchException when there are overloads.</summary>
        public MethodInfo GetMethod(string name, BindingFlags bindingAttr)
        {
            MethodInfo[] found = Members<MethodInfo>(MemberTypes.Method, bindingAttr, Named(name));
            return Nearest(found);
        }
        public MethodInfo GetMethod(string name, Type[] types)
        {
            if (types == null) throw new ArgumentNullException("types");
            return Taking(Members<MethodInfo>(MemberTypes.Method, usual, Named(name)), types);
        }
        public MethodInfo GetMethod(string name, BindingFlags bindingAttr, object binder, Type[] types, object[] modifiers)
        {
            if (types == null) throw new ArgumentNullException("types");
            return Taking(Members<MethodInfo>(MemberTypes.Method, bindingAttr, Named(name)), types);
        }
        public ConstructorInfo[] GetConstructors()
        {
            return GetConstructors(BindingFlags.Public | BindingFlags.Instance);
        }
        public ConstructorInfo[] GetConstructors(BindingFlags bindingAttr)
        {
            return Members<ConstructorInfo>(MemberTypes.Constructor, bindingAttr | BindingFlags.DeclaredOnly, null);
        }
        public ConstructorInfo GetConstructor(Type[] types)
        {
            if (types == null) throw new ArgumentNullException("types");
            return Taking(GetConstructors(), types);
        }
        public ConstructorInfo GetConstructor(BindingFlags bindingAttr, object binder, Type[] types, object[] modifiers)
        {
            if (types == null) throw new ArgumentNullException("types");
            return Taking(GetConstructors(bindingAttr), types);
        }
        public Type[] GetNestedTypes()
        {
            return GetNestedTypes(BindingFlags.Public);
        }
        public Type[] GetNestedTypes(BindingFlags bindingAttr)
        {
            return Members<Type>(MemberTypes.NestedType, bindingAttr | BindingFlags.Static, null);
        }
        public Type GetNestedType(string name)
        {
            return GetNestedType(name, BindingFlags.Public);
        }
        public Type GetNestedType(string name, BindingFlags bindingAttr)
        {
            return Nearest(Members<Type>(MemberTypes.NestedType, bindingAttr | BindingFlags.Static, Named(name)));
        }

        /// <summary>Of these kinds, as `bindingAttr` wants them, the type's own before those of its bases; all names when `name` is null.</summary>
        private extern T[] Members<T>(MemberTypes kinds, BindingFlags bindingAttr, string name) where T : MemberInfo;

        private static string Named(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            return name;
        }
        /// <summary>Of several with one name the most derived type's; it must have only one.</summary>
        private static T Nearest<T>(T[] found) where T : MemberInfo
        {
            if (found.Length == 0) return null;
            if (found.Length > 1 && found[0].DeclaringType == found[1].DeclaringType) throw new AmbiguousMatchException();
            return found[0];
        }
        private static bool Fits(ParameterInfo[] parameters, Type[] types)
        {
            if (parameters.Length != types.Length) return false;
            for (int i = 0; i < types.Length; i++)
            {
                if (types[i] == null) throw new ArgumentNullException("types");
                if (!parameters[i].ParameterType.IsAssignableFrom(types[i])) return false;
            }
            return true;
        }
        /// <summary>The one whose parameters have exactly these types, or else the only one that can be called with them.</summary>
        private static T Taking<T>(T[] candidates, Type[] types) where T : MethodBase
        {
            T fitting = null;
            foreach (T candidate in candidates)
            {
                ParameterInfo[] parameters = candidate.GetParameters();
                if (parameters.Length != types.Length) continue;
                bool exact = true;
                bool fits = true;
                for (int i = 0; i < types.Length; i++)
                {
                    if (types[i] == null) throw new ArgumentNullException("types");
                    Type wanted = parameters[i].ParameterType;
                    if (wanted == types[i]) continue;
                    exact = false;
                    if (!wanted.IsAssignableFrom(types[i])) fits = false;
                }
                if (exact) return candidate;
                if (!fits) continue;
                if (fitting != null && fitting.DeclaringType == candidate.DeclaringType) throw new AmbiguousMatchException();
                if (fitting == null) fitting = candidate;
            }
            return fitting;
        }

        public override extern bool Equals(object o);
        public extern bool Equals(Type o);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Type left, Type right);
        public static extern bool operator !=(Type left, Type right);
    }
}
