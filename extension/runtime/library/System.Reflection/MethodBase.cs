using System;
using System.Diagnostics;

namespace System.Reflection
{
    /// <summary>A method or constructor, as data.</summary>
    public abstract class MethodBase : MemberInfo
    {
        public extern MethodAttributes Attributes { get; }
        public bool IsStatic
        {
            get { return (Attributes & MethodAttributes.Static) != 0; }
        }
        public bool IsAbstract
        {
            get { return (Attributes & MethodAttributes.Abstract) != 0; }
        }
        public bool IsVirtual
        {
            get { return (Attributes & MethodAttributes.Virtual) != 0; }
        }
        public bool IsFinal
        {
            get { return (Attributes & MethodAttributes.Final) != 0; }
        }
        public bool IsHideBySig
        {
            get { return (Attributes & MethodAttributes.HideBySig) != 0; }
        }
        public bool IsSpecialName
        {
            get { return (Attributes & MethodAttributes.SpecialName) != 0; }
        }
        public bool IsConstructor
        {
            get { return this is ConstructorInfo && !IsStatic; }
        }
        public bool IsPublic
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public; }
        }
        public bool IsPrivate
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private; }
        }
        public bool IsFamily
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Family; }
        }
        public bool IsAssembly
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Assembly; }
        }
        public bool IsFamilyOrAssembly
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamORAssem; }
        }
        public bool IsFamilyAndAssembly
        {
            get { return (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamANDAssem; }
        }
        internal extern bool IsExtension { get; }
        public extern bool IsGenericMethod { get; }
        public extern bool IsGenericMethodDefinition { get; }
        public bool ContainsGenericParameters
        {
            get { return IsGenericMethodDefinition || DeclaringType.ContainsGenericParameters; }
        }
        public extern Type[] GetGenericArguments();
        public extern ParameterInfo[] GetParameters();
        public static MethodBase GetCurrentMethod()
        {
            return new StackFrame(1).GetMethod();
        }
        /// <summary>Calls the method; what it throws arrives inside a TargetInvocationException. By-reference arguments come back in the array.</summary>
        public object Invoke(object obj, object[] parameters)
        {
            object[] arguments = Prepare(obj, parameters);
            try
            {
                return Call(obj, arguments, parameters);
            }
            catch (Exception e)
            {
                throw new TargetInvocationException(e);
            }
        }

        /// <summary>Checks receiver and arguments, and gives the arguments as the parameters want them.</summary>
        internal extern object[] Prepare(object obj, object[] parameters);
        /// <summary>`results` gets what by-reference parameters hold in the end. A constructor without object makes one.</summary>
        internal extern object Call(object obj, object[] arguments, object[] results);
    }
}
