using System.Diagnostics;
using System.Threading;

namespace System
{
    /// <summary>The computer and process the program runs in.</summary>
    public static class Environment
    {
        public static string NewLine
        {
            get { return "\r\n"; }
        }
        public static extern int TickCount { get; }
        public static extern int CurrentManagedThreadId { get; }
        public static string StackTrace
        {
            get { return GetStackTrace(null, true); }
        }
        private static string GetStackTrace(Exception e, bool needFileInfo)
        {
            StackTrace trace = e == null ? new StackTrace(needFileInfo) : new StackTrace(e, needFileInfo);
            return trace.Text();
        }
        public static int ProcessorCount
        {
            get { return 4; }
        }
        public static string MachineName
        {
            get { return "SIMULATED-PC"; }
        }
        public static string UserName
        {
            get { return "User"; }
        }
        public static bool HasShutdownStarted
        {
            get { return false; }
        }
        public static bool Is64BitOperatingSystem
        {
            get { return true; }
        }
        public static bool Is64BitProcess
        {
            get { return true; }
        }
        public static Version Version
        {
            get { return RuntimeFlavor.IsCurrent ? new Version(10, 0, 0) : new Version(4, 0, 30319, 42000); }
        }
        public static OperatingSystem OSVersion
        {
            get { return new OperatingSystem(PlatformID.Win32NT, new Version(10, 0, 19045, 0)); }
        }
        public static int ExitCode { get; set; }
        public static extern string CurrentDirectory { get; }
        public static string CommandLine
        {
            get { return "App.exe"; }
        }
        public static string[] GetCommandLineArgs()
        {
            return new string[] { "App.exe" };
        }
        public static string GetEnvironmentVariable(string variable)
        {
            if (variable == null) throw new ArgumentNullException("variable");
            return null;
        }
        public static string ExpandEnvironmentVariables(string name)
        {
            return name;
        }
        /// <summary>What the program has attached to the end of the process runs first, and may give another exit code.</summary>
        public static void Exit(int exitCode)
        {
            ExitCode = exitCode;
            try
            {
                AppDomain.RaiseProcessExit();
                GC.FinalizeAll();
            }
            catch (Exception e)
            {
                PoolLeaves.Crash(e);
                Thread.Sleep(Timeout.Infinite);
            }
            End(ExitCode);
        }
        private static extern void End(int exitCode);
        public static void FailFast(string message)
        {
            FailFast(message, null);
        }
        public static void FailFast(string message, Exception exception)
        {
            Console.Error.WriteLine("FailFast: " + message);
            End(-2146232797);
        }
    }
}
