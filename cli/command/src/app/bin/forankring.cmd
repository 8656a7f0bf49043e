@echo off
rem Starts the program of the folder this file lies in: on the runtime beside it, or, where there is
rem none, on the Java 21 or newer that JAVA_HOME or the PATH names.
setlocal
set "app=%~dp0.."
set "java=java"
if exist "%app%\runtime\bin\java.exe" (
  set "java=%app%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 -jar "%app%\lib\forankring.jar" %*
exit /b %errorlevel%
