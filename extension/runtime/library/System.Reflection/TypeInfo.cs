using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A type with all its facts.</summary>
    public abstract class TypeInfo : Type, IReflectableType
    {
        private const BindingFlags own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

        public Type AsType()
        {
            return this;
        }
        TypeInfo IReflectableType.GetTypeInfo()
        {
            return this;
        }
        public extern Type[] GenericTypeParameters { get; }
        public IEnumerable<Type> ImplementedInterfaces
        {
            get { return GetInterfaces(); }
        }
        public bool IsAssignableFrom(TypeInfo typeInfo)
        {
            return base.IsAssignableFrom(typeInfo);
        }
        public IEnumerable<ConstructorInfo> DeclaredConstructors
        {
            get { return GetConstructors(own); }
        }
        public IEnumerable<EventInfo> DeclaredEvents
        {
            get { return GetEvents(own); }
        }
        public IEnumerable<FieldInfo> DeclaredFields
        {
            get { return GetFields(own); }
        }
        public IEnumerable<MemberInfo> DeclaredMembers
        {
            get { return GetMembers(own); }
        }
        public IEnumerable<MethodInfo> DeclaredMethods
        {
            get { return GetMethods(own); }
        }
        public IEnumerable<PropertyInfo> DeclaredProperties
        {
            get { return GetProperties(own); }
        }
        public IEnumerable<TypeInfo> DeclaredNestedTypes
        {
            get
            {
                foreach (Type type in GetNestedTypes(own)) yield return type.GetTypeInfo();
            }
        }
        public EventInfo GetDeclaredEvent(string name)
        {
            return GetEvent(name, own);
        }
        public FieldInfo GetDeclaredField(string name)
        {
            return GetField(name, own);
        }
        public MethodInfo GetDeclaredMethod(string name)
        {
            return GetMethod(name, own);
        }
        public IEnumerable<MethodInfo> GetDeclaredMethods(string name)
        {
            foreach (MethodInfo method in GetMethods(own))
            {
                if (method.Name == name) yield return method;
            }
        }
        public PropertyInfo GetDeclaredProperty(string name)
        {
            return GetProperty(name, own);
        }
        public TypeInfo GetDeclaredNestedType(string name)
        {
            Type type = GetNestedType(name, own);
            return type == null ? null : type.GetTypeInfo();
        }
    }
}
